'use server'
import { z } from 'zod'
import { restoreEmbed } from '#lib/embeds/originals/restore-embed.ts'
import { takeDownEmbed } from '#lib/embeds/originals/take-down-embed.ts'
import type { Result } from '#lib/result.ts'
import { act } from '../../../acting.ts'
import { afterwards, goOn } from '../../../go-on.ts'

const why = z.object({ url: z.string().max(2_000), reason: z.string().max(2_000).default('') })

export async function takeDownEmbedAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  return goOn(await act(why, form, takeDownEmbed), ({ url }) => afterwards('/admin/embeds', 'removed', url))
}

export async function restoreEmbedAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  return goOn(await act(why, form, restoreEmbed), ({ url }) => afterwards('/admin/embeds', 'saved', url))
}
