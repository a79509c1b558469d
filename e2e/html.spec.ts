import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { ask } from './support/answer.ts'
import { allPageTypes, pathOf } from './support/pages.ts'

/** The standard rules; off are matters of spelling that a browser reads alike, and of taste in headlines. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
  },
})

for (const type of allPageTypes) {
  test(`${type}: the HTML is valid`, async () => {
    const { text } = await ask(pathOf(type))
    expect(await errorsIn(text)).toEqual([])
  })
}

test('an error in the HTML would be found', async () => {
  const page =
    '<!DOCTYPE html><html lang="en"><head><title>T</title></head><body><p><div></div></p></body></html>'
  expect(await errorsIn(page)).not.toEqual([])
})

async function errorsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  const lines = html.split('\n')
  return results
    .flatMap((result) => result.messages)
    .map(({ ruleId, message, line, column }) => {
      const place = lines[line - 1]?.slice(Math.max(0, column - 40), column + 60)
      return `${ruleId}: ${message} near ${place}`
    })
}
