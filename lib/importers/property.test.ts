import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { storyFromHtml } from '#lib/importers/from-html.ts'
import { storyFromText } from '#lib/importers/from-text.ts'
import { boxText } from '#lib/importers/html/box-text.ts'
import { parsePage } from '#lib/importers/html/parse-page.ts'
import type { ImportedStory } from '#lib/importers/imported-story.ts'
import { storyAsJson } from '#lib/importers/story-json.ts'

// Lines as they are met in the wild, so that every reader of lines is reached.
const wildLine = fc.oneof(
  fc.constantFrom(
    'By MINA ROOK, Orle Press',
    'SALTMERE, Verrin (OP) — The harbour froze on Monday, and nobody had ordered ice.',
    '“We turned at once,” said Oona Brill. “Nobody asked twice.”',
    'Posted by Harbour Board on Monday, May 5, 2025',
    '— Odile Brandt (@odilebrandt) March 3, 2025',
    'View this post on Instagram',
    'A post shared by North Quay (@northquay)',
    'https://www.youtube.com/watch?v=a1B2c3D4e5F',
    'File/A crane at the yard. (Pavel Novik/Lantern Pictures)',
    'Photo: Pavel Novik/Lantern',
    'Follow Nell Harrow on Facebook and Twitter.',
    'Read the full article here',
    'Tags: harbour, ferries',
    '• first item of a list',
    '1. one',
    '2. two',
    '* * *',
    'Leave a Reply',
    'Share.',
    'Published 5 May 2025',
    'قالت أوديل برانت: «أخطأنا ثم أكملنا»',
    '| a | b |',
    '| - | - |',
    '<blockquote class="twitter-tweet"><p>Hi</p>— A (@a) <a href="https://twitter.com/a/status/12">May 5, 2025</a></blockquote>',
    'Related',
    'VERRIN-BIRDS/HARBOUR',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.lorem({ maxCount: 4, mode: 'sentences' }),
)
const wildText = fc.array(wildLine, { maxLength: 14 }).map((lines) => lines.join('\n\n'))

const wildTag = fc.constantFrom(
  'p',
  'div',
  'h1',
  'h2',
  'blockquote',
  'ul',
  'li',
  'figure',
  'figcaption',
  'span',
  'a',
  'table',
  'tr',
  'td',
  'aside',
  'article',
  'b',
  'cite',
)
const wildClass = fc.constantFrom(
  '',
  ' class="caption"',
  ' class="credit"',
  ' class="share"',
  ' class="byline"',
  ' class="twitter-tweet"',
  ' class="standfirst"',
  ' class="wp-caption"',
  ' rel="tag"',
)
const wildHtml = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    wildLine.map((line) => line.replaceAll('<', '&lt;')),
    fc
      .tuple(wildTag, wildClass, fc.array(tie('node'), { maxLength: 5 }))
      .map(([tag, attributes, children]) => `<${tag}${attributes}>${children.join('')}</${tag}>`),
    fc.constant('<img src="a.jpg" alt="A crane. Photo: Pavel Novik/Lantern" width="800">'),
  ),
})).node

test('every visible character of a text is in the story, the stripped list or a warning', () => {
  fc.assert(
    fc.property(wildText, (text) => {
      expect(missing(text, storyFromText(text))).toBe('')
    }),
    { numRuns: 400 },
  )
})

test('every visible character of a page is in the story, the stripped list or a warning', () => {
  const page = fc
    .array(wildHtml, { maxLength: 8 })
    .map((nodes) => `<html><body><h1>Harbour freezes over at last</h1>${nodes.join('')}</body></html>`)
  fc.assert(
    fc.property(page, (html) => {
      // Where elements meet, only style sheets tell whether words do: characters are compared.
      expect(missing(boxText(parsePage(html).children), storyFromHtml(html), /\S/gu)).toBe('')
    }),
    { numRuns: 400 },
  )
})

test('the same input gives the same story', () => {
  fc.assert(
    fc.property(wildText, (text) => {
      expect(storyFromText(text)).toEqual(storyFromText(text))
    }),
    { numRuns: 60 },
  )
  fc.assert(
    fc.property(wildHtml, (html) => {
      expect(storyFromHtml(html)).toEqual(storyFromHtml(html))
    }),
    { numRuns: 60 },
  )
})

test('every block has an id of its own', () => {
  fc.assert(
    fc.property(wildText, (text) => {
      const ids = storyFromText(text).blocks.map((block) => block.id)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 100 },
  )
})

/** Words and marks that the input has more of than the story's texts, its stripped list and its warnings together. */
function missing(input: string, story: ImportedStory, unit = /[\p{L}\p{M}\p{N}]+|[\p{P}\p{S}]/gu): string {
  const partsOf = (text: string) => text.match(unit) ?? []
  const counts = new Map<string, number>()
  for (const part of partsOf(textsOf(storyAsJson(story, null)).join('\n')))
    counts.set(part, (counts.get(part) ?? 0) + 1)
  return partsOf(input)
    .filter((part) => {
      const left = counts.get(part) ?? 0
      counts.set(part, left - 1)
      return left <= 0
    })
    .join(' ')
}

// What the story says, without ids, kinds and numbers of its own.
function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return ['html', 'id', 'type', 'kind', 'network', 'role', 'lang', 'dir'].includes(key) ? [] : [value]
  if (Array.isArray(value)) return value.flatMap((inner) => textsOf(inner, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, name))
}
