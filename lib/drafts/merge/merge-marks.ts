import { sliceInline } from '#blocks/inline/normalize-inline.ts'
import { type Inline, type Mark, simpleMarks } from '#blocks/inline.ts'
import { sameValue } from '#lib/drafts/merge/same-value.ts'
import type { Token } from '#lib/drafts/merge/text-tokens.ts'

/** One word that all three have, with the marks each side set or took away; null when both set different links. */
export function mergeMarks(base: Token, ours: Token, theirs: Token): Token | null {
  if (sameValue(ours.inline, theirs.inline) || sameValue(base.inline, theirs.inline)) return ours
  if (sameValue(base.inline, ours.inline)) return theirs
  const inline: Inline = []
  for (let place = 0; place < ours.text.length; place += 1) {
    const merged = mergeCharacter(marksAt(base, place), marksAt(ours, place), marksAt(theirs, place))
    if (merged === null) return null
    inline.push({ text: ours.text.charAt(place), marks: merged })
  }
  return { text: ours.text, inline }
}

/** The addresses a run of words links to. */
export function linksIn(tokens: Token[]): string[] {
  return tokens.flatMap(({ inline }) =>
    inline.flatMap((node) => ('text' in node ? (hrefOf(node.marks ?? []) ?? []) : [])),
  )
}

function mergeCharacter(base: Mark[], ours: Mark[], theirs: Mark[]): Mark[] | null {
  const [was, here, there] = [hrefOf(base), hrefOf(ours), hrefOf(theirs)]
  if (here !== was && there !== was && here !== there && here !== null && there !== null) return null
  const href = here === was ? there : (here ?? (there === was ? null : there))
  const simple = simpleMarks.filter((type) =>
    has(ours, type) === has(base, type) ? has(theirs, type) : has(ours, type),
  )
  return [...(href === null ? [] : [{ type: 'link' as const, href }]), ...simple.map((type) => ({ type }))]
}

function marksAt(token: Token, place: number): Mark[] {
  const [node] = sliceInline(token.inline, place, place + 1)
  return node && 'text' in node ? (node.marks ?? []) : []
}

function has(marks: Mark[], type: Mark['type']): boolean {
  return marks.some((mark) => mark.type === type)
}

function hrefOf(marks: Mark[]): string | null {
  const link = marks.find((mark) => mark.type === 'link')
  return link?.type === 'link' ? link.href : null
}
