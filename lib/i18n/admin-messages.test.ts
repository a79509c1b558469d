import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fallbackAdminMessages } from '#lib/i18n/admin-messages.ts'

const { messages } = fallbackAdminMessages
const areas = Object.keys(messages)
const code = ['app', 'components', 'blocks', 'lib']
  .flatMap(listSources)
  .map((file) => readFileSync(file, 'utf8'))
const known = new Map(Object.entries(messages).flatMap(([area, part]) => flatten(part, area)))

const areaPattern = `(?:${areas.join('|')})`
/** Keys written out, and beginnings of keys whose rest is decided at run time. */
const written = matches(new RegExp(`['"\`](${areaPattern}(?:\\.[\\w-]+)+)['"\`]`, 'g'))
const begun = [
  ...matches(new RegExp(`\`(${areaPattern}(?:\\.[\\w-]+)*\\.[\\w-]*)\\$\\{`, 'g')),
  ...matches(new RegExp(`\\bmessages\\.(${areaPattern}(?:\\.\\w+)+)`, 'g')).map((part) => `${part}.`),
]

test('every message of the newsroom that is asked for exists', () => {
  const asked = matches(new RegExp(`\\bt\\(\\s*['"\`](${areaPattern}(?:\\.[\\w-]+)+)['"\`]`, 'g'))
  expect(asked.filter((key) => !known.has(key))).toEqual([])
  expect(asked.length).toBeGreaterThan(100)
  expect(begun.filter((start) => ![...known.keys()].some((key) => key.startsWith(start)))).toEqual([])
})

test('no message of the newsroom is there for nobody', () => {
  const used = new Set(written)
  const isUsed = (key: string) => used.has(key) || begun.some((start) => key.startsWith(start))
  expect([...known.keys()].filter((key) => !isUsed(key))).toEqual([])
})

test('every language has every message of the newsroom', () => {
  for (const language of readdirSync('messages')) {
    for (const area of areas) {
      const own = JSON.parse(readFileSync(join('messages', language, `${area}.json`), 'utf8'))
      const keys = flatten(own, area).map(([key]) => key)
      expect(keys, `${language} ${area}`).toEqual(
        [...known.keys()].filter((key) => key.startsWith(`${area}.`)),
      )
    }
  }
})

function matches(pattern: RegExp): string[] {
  return [...new Set(code.flatMap((text) => [...text.matchAll(pattern)].map(([, key]) => key ?? '')))]
}

function flatten(part: object, path: string): [string, string][] {
  return Object.entries(part).flatMap(([name, value]: [string, unknown]): [string, string][] =>
    typeof value === 'string' ? [[`${path}.${name}`, value]] : flatten(value as object, `${path}.${name}`),
  )
}

function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|generated|messages/.test(file))
    .map((file) => join(folder, file))
}
