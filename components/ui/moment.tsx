import type { ReactNode } from 'react'
import { type DateStyle, formatDate } from '#lib/i18n/dates.ts'

type MomentProps = { at: Date; format: DateStyle; lang: string; timeZone: string }

/** A moment in words, with the exact one for machines. */
export function Moment({ at, format, lang, timeZone }: MomentProps): ReactNode {
  return <time dateTime={at.toISOString()}>{formatDate(at, format, lang, timeZone)}</time>
}
