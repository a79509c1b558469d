import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { surfaceHeaders } from './headers.ts'
import { readersPolicy } from './policies.ts'

const header = (list: string[], name: string) => list[list.indexOf(name) + 1]
const headersOf = (isHttps: boolean) => surfaceHeaders({ isHttps, themeLine: 'theme()', errorStyle: 'a{}' })
const cacheControlOf = (status: number) =>
  header(headersOf(false).page({ contentType: 'text/html', status }), 'cache-control')

test('reader pages load our own files only, and run one inline line', () => {
  const hash = createHash('sha256').update('theme()').digest('base64')
  const policy = readersPolicy('theme()')
  expect(policy).toContain(`script-src 'self' 'inline-speculation-rules' 'sha256-${hash}'`)
  expect(policy).toMatch(/^default-src 'none'; /)
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
})

test('HTTPS is demanded for the future only where the site is reached by it', () => {
  const page = { contentType: 'text/html', status: 200 }
  expect(headersOf(false).page(page)).not.toContain('strict-transport-security')
  expect(header(headersOf(true).page(page), 'strict-transport-security')).toContain('max-age=31536000')
})

test('only pages that are there may be kept by a cache in front', () => {
  expect([200, 404, 410].map(cacheControlOf)).toEqual([
    'public, max-age=0, s-maxage=10',
    'no-store',
    'no-store',
  ])
})

test('every kind of answer forbids sniffing', () => {
  const { page, passing, embedFrame, ...lists } = headersOf(true)
  const all = [
    page({ contentType: 'text/xml', status: 200 }),
    passing('text/html'),
    embedFrame({ style: '', host: 'x.example' }),
    ...Object.values(lists),
  ]
  for (const list of all) expect(header(list, 'x-content-type-options')).toBe('nosniff')
})
