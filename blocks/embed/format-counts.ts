import type { EmbedBlock } from '#blocks/embed/embed-fields.ts'
import { formatPostedAt } from '#blocks/embed/format-posted-at.ts'
import type { ReaderWords } from '#blocks/reader-words.ts'
import { fill } from '#lib/text/fill.ts'

type Counted = Pick<EmbedBlock, 'likes' | 'reposts' | 'replies' | 'views' | 'countedAt' | 'capturedAt'>

/**
 * How often a post was liked, shared, answered and seen, and when that was so: counts are never shown without their
 * moment, which is that of the capture when they have none of their own. '' when nothing was counted.
 */
export function formatCounts(
  block: Counted,
  { words, lang, timeZone }: { words: ReaderWords; lang: string; timeZone: string },
): string {
  const counts = [
    [words.countLikes, block.likes],
    [words.countReposts, block.reposts],
    [words.countReplies, block.replies],
    [words.countViews, block.views],
  ] as const
  const known = counts.flatMap(([label, count]) =>
    count === null ? [] : [fill(label, { count: formatNumber(count, lang) })],
  )
  const at = block.countedAt || block.capturedAt
  if (known.length === 0) return ''
  return [
    ...known,
    ...(at ? [fill(words.countedAt, { date: formatPostedAt(at, lang, timeZone) })] : []),
  ].join(' · ')
}

function formatNumber(count: number, lang: string): string {
  try {
    return new Intl.NumberFormat(lang).format(count)
  } catch {
    // A language that nobody knows, from elsewhere.
    return new Intl.NumberFormat('en').format(count)
  }
}
