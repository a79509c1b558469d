import { absoluteHref } from '#blocks/inline/inline-html.ts'
import { escapeHtml } from '#lib/html/escape.ts'
import { isSafeHref } from '#lib/html/safe-href.ts'

export type Attribution = { speaker: string; role: string; sourceName: string; sourceUrl: string }

/** Who said it and where, in reading order, without the empty parts. */
export function attributionParts(
  attribution: Partial<Attribution>,
): { part: 'speaker' | 'role' | 'source'; text: string; href: string | null }[] {
  const { speaker = '', role = '', sourceName = '', sourceUrl = '' } = attribution
  const href = isSafeHref(sourceUrl) ? sourceUrl : null
  return [
    { part: 'speaker' as const, text: speaker, href: null },
    { part: 'role' as const, text: role, href: null },
    { part: 'source' as const, text: sourceName === '' ? (href ?? '') : sourceName, href },
  ].filter(({ text }) => text !== '')
}

/** `Speaker, role, source` as markup with absolute addresses; '' when nothing is known. */
export function attributionToHtml(attribution: Partial<Attribution>, siteUrl: string): string {
  return attributionParts(attribution)
    .map(({ part, text, href }) => {
      const words = href === null ? escapeHtml(text) : linkToHtml(text, absoluteHref(href, siteUrl))
      return part === 'source'
        ? `<cite class="source">${words}</cite>`
        : `<span class="${part}">${words}</span>`
    })
    .join(', ')
}

function linkToHtml(text: string, href: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`
}

/** `Speaker, role, source` as text. */
export function attributionToText(attribution: Partial<Attribution>): string {
  return attributionParts(attribution)
    .map(({ text }) => text)
    .join(', ')
}
