import { readByline } from '#lib/importers/lines/byline.ts'
import { readCaption, readCredit } from '#lib/importers/lines/caption.ts'
import { readListItem } from '#lib/importers/lines/list-item.ts'
import { readPublished } from '#lib/importers/lines/published.ts'
import type { Draft } from '#lib/importers/story/draft.ts'
import type { Piece } from '#lib/importers/story/piece.ts'
import { isHeadlineLike, isProse } from '#lib/importers/story/prose.ts'
import { isNewsAgency } from '#lib/importers/words/agencies.ts'
import { boilerplateScope } from '#lib/importers/words/boilerplate.ts'

const mostLines = 60

/**
 * The pieces of a page that was copied as text, without the menus above its headline: at least three lines of a word or two, some of them
 * known from menus, and then a line that can be a headline or a caption. Those lines go to the stripped list.
 */
export function withoutPageTop(pieces: readonly Piece[], draft: Draft): readonly Piece[] {
  const end = pieces
    .slice(0, mostLines)
    .findIndex((piece) => piece.kind !== 'text' || !isMenuLine(piece.text))
  const after = pieces[end]
  if (end < 3 || after?.kind !== 'text') return pieces
  const menu = pieces.slice(0, end).flatMap((piece) => (piece.kind === 'text' ? [piece.text] : []))
  const isTold = menu.some((line) => boilerplateScope(line) !== null) || menu.length >= 4
  const isHead = (isHeadlineLike(after.text) && !isProse(after.text)) || readCaption(after.text) !== null
  if (!isTold || !isHead || readPublished(after.text) !== null || readByline(after.text) !== null)
    return pieces
  draft.stripped.push(...menu)
  return pieces.slice(end)
}

function isMenuLine(line: string): boolean {
  if (boilerplateScope(line) !== null) return true
  return (
    line.length <= 28 &&
    line.split(/\s+/).length <= 3 &&
    /\p{L}/u.test(line) &&
    !/[.!?,;:"”»/]$|^[“"«(]/.test(line) &&
    readListItem(line) === null &&
    readByline(line) === null &&
    readPublished(line) === null &&
    (readCredit(line) === null || isNewsAgency(line))
  )
}
