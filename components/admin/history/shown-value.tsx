import type { ReactNode } from 'react'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { ReferenceNames } from '#lib/revisions/name-references.ts'

/** What the parts of a comparison know beside what changed. */
export type ComparisonFrame = ReferenceNames & { articleId: string; t: AdminWords['t'] }

/** One value of a field that is no text: a picture with its thumbnail, names instead of ids, yes and no. */
export function ShownValue({
  name,
  value,
  frame,
}: {
  name: string
  value: unknown
  frame: ComparisonFrame
}): ReactNode {
  const { t, pictures, articleId } = frame
  const picture = typeof value === 'string' ? pictures[value] : undefined
  const words = wordsOf(name, value, frame)
  if (picture === undefined)
    return words ?? <span className="text-soft italic">{t('history.compare.none')}</span>
  return (
    <span className="inline-flex items-center gap-2">
      <img
        src={`/preview/story/${articleId}/media/${picture}/160.jpg`}
        alt=""
        width={80}
        height={53}
        loading="lazy"
        className="h-13 w-20 rounded-sm bg-sunk object-cover"
      />
      {words}
    </span>
  )
}

function wordsOf(name: string, value: unknown, { t, names }: ComparisonFrame): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'boolean') return t(value ? 'history.compare.yes' : 'history.compare.no')
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return linksOf(value) || null
  if (name === 'role') return t('history.role', { role: value })
  if (name === 'source.rule') return t('history.rule', { rule: value })
  if (name === 'dir') return t('history.dir', { dir: value })
  const isReference = /^[0-9a-f-]{36}$/.test(value)
  return names[value] ?? (isReference ? t('history.compare.missing') : value)
}

/** Follow links of a byline. */
function linksOf(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value)
  return value
    .map((link: { network?: string; url?: string | null }) =>
      [link.network, link.url].filter(Boolean).join(' '),
    )
    .join(', ')
}
