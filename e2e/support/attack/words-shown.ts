import type { Page } from '@playwright/test'
import type { AttackCase } from '#scripts/test/attack/attack-cases.ts'
import { linkText } from './attack-blocks.ts'

/** Types of block that show what they were given as text, word for word. */
const wordTypes = [
  'paragraph',
  'heading',
  'list',
  'quote',
  'pull-quote',
  'table',
  'key-points',
  'image',
  'gallery',
  'embed',
]

/** Which blocks of the attacks' page do not show their text exactly, each with what they show. */
export async function wordsMissing(page: Page, cases: readonly AttackCase[]): Promise<string[]> {
  const shown = await textsShown(page, '[data-block]')
  return cases.flatMap(({ number, text }) =>
    wordTypes.flatMap((type) => {
      const found = shown[`${type}-${number}`] ?? 'no such block'
      const isWhole =
        type === 'paragraph' ? found === asShown(text) + linkText : found.includes(asShown(text))
      return isWhole
        ? []
        : [`${type}-${number}: ${JSON.stringify(text)} is shown as ${JSON.stringify(found)}`]
    }),
  )
}

/** The text of every element that the selector finds, by the id of its block. */
export async function textsShown(page: Page, selector: string): Promise<Record<string, string>> {
  const pairs = await page
    .locator(selector)
    .evaluateAll((elements) =>
      elements.map((element) => [element.getAttribute('data-block') ?? '', element.textContent]),
    )
  return Object.fromEntries(pairs) as Record<string, string>
}

/** A text as a page can show it: what UTF-8 and HTML cannot carry is replaced, lines end in line feeds. */
export function asShown(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '\uFFFD').replace(/\r\n?/g, '\n')
}
