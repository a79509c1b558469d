import { join } from 'node:path'
import { env } from '#lib/env.ts'

export const variantFormats = ['avif', 'jpg'] as const
export type VariantFormat = (typeof variantFormats)[number]

/** Widths in pixels at which a picture is offered, where its original is as wide. */
export const variantWidthsPx = [160, 320, 480, 800, 1200, 1600] as const

/** The file of one public variant of a picture. */
export function variantFile(hash: string, widthPx: number, format: VariantFormat): string {
  return join(env().BROADSHEET_DATA, 'media', hash, `${widthPx}.${format}`)
}

/** The original, kept byte for byte and never served. */
export function originalFile(hash: string): string {
  return join(env().BROADSHEET_DATA, 'originals', hash.slice(0, 2), hash)
}
