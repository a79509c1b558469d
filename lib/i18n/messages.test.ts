import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import blocks from '#messages/en/blocks.json' with { type: 'json' }
import reader from '#messages/en/reader.json' with { type: 'json' }

const sources = ['app', 'components', 'blocks'].flatMap(listSources)
const code = sources.map((file) => readFileSync(file, 'utf8')).join('\n')

/** Every text in quotes that begins with a part of the catalogue and a dot. */
const asked = new RegExp(String.raw`['"]((?:${Object.keys(reader).join('|')})\.\w+)['"]`, 'g')
const usedKeys = new Set([...code.matchAll(asked)].map(([, key]) => key ?? ''))

test('every message that is asked for exists', () => {
  expect([...usedKeys].filter((key) => !keysOf(reader).includes(key))).toEqual([])
  expect(usedKeys.size).toBeGreaterThan(20)
})

test('no message is there for nobody', () => {
  expect(keysOf(reader).filter((key) => !usedKeys.has(key))).toEqual([])
  expect(Object.keys(blocks).filter((key) => !new RegExp(`\\b${key}\\b`).test(code))).toEqual([])
})

test('every language has every message', () => {
  const languages = readdirSync('messages')
  for (const language of languages) {
    const own = JSON.parse(readFileSync(join('messages', language, 'reader.json'), 'utf8'))
    expect(keysOf(own), language).toEqual(keysOf(reader))
  }
  expect(languages).toContain('en')
})

function keysOf(catalogue: Record<string, Record<string, string>>): string[] {
  return Object.entries(catalogue).flatMap(([part, messages]) =>
    Object.keys(messages).map((key) => `${part}.${key}`),
  )
}

function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|messages/.test(file))
    .map((file) => join(folder, file))
}
