import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { propertyRuns } from '#scripts/test/property-runs.ts'
import { encodePath, readTarget } from './normalise.ts'

test.each([
  ['/', '/'],
  ['/city/2026/11/23/harbour-tunnel', '/city/2026/11/23/harbour-tunnel'],
  ['/city?utm_source=x&fbclid=1', '/city'],
  ['/?', '/'],
  ['/city/page/2', '/city/page/2'],
])('%s is the reader page %s', (target, path) => {
  expect(readTarget(target)).toEqual({ kind: 'reader', path, plain: path })
})

test.each([
  ['/City', '/city'],
  ['/city/', '/city'],
  ['//city', '/city'],
  ['//evil.example', '/evil.example'],
  ['/city//2026///11', '/city/2026/11'],
  ['/%63ity', '/city'],
  ['/CITY/?utm_source=x', '/city'],
  ['/Search?q=Ferry', '/search?q=Ferry'],
  ['/search/?q=a%2Fb', '/search?q=a%2Fb'],
  ['/tags/caf%c3%a9', '/tags/caf%C3%A9'],
  ['/tags/cafe%CC%81', '/tags/caf%C3%A9'],
  ['/%41dmin-notes', '/admin-notes'],
  ['/city?amp=1', '/city'],
  ['/city/2026/11/23/harbour?noamp=mobile', '/city/2026/11/23/harbour'],
])('%s moves to %s', (target, to) => {
  expect(readTarget(target)).toEqual({ kind: 'moved', to })
})

test.each([
  '/city%2f2026',
  '/city%5c2026',
  '/..%2fadmin',
  '/../admin',
  '/./city',
  '/%2e%2e/admin',
  '/%',
  '/%ff',
  '/%00',
  '/a%0d%0aset-cookie:x',
  '/_next/data/x/city.json',
  '/_next/image?url=x',
  '/_not-found',
  '/gone',
  '/Gone',
  '/Admin',
  '/%61dmin',
  '//admin',
  '/media/x',
  '/media/abcdefgh12345678/640.svg',
  '/media/abcdefgh12345678/0-0-10000.640.jpg',
  '*',
  'http://evil.example/city',
  `/${'a'.repeat(1001)}`,
])('%s is nothing here', (target) => {
  expect(readTarget(target)).toEqual({ kind: 'unknown' })
})

test.each(['/admin', '/admin/x.css', '/admin?_rsc=1', '/api/comments'])('%s is the framework’s', (target) => {
  expect(readTarget(target)).toEqual({ kind: 'framework' })
})

test('a search keeps its query, a picture its hash and file', () => {
  expect(readTarget('/search?q=a')).toEqual({ kind: 'query-page', path: '/search', search: '?q=a' })
  expect(readTarget('/media/0123456789abcdef/640.avif')).toEqual({
    kind: 'picture',
    hash: '0123456789abcdef',
    file: '640.avif',
  })
  expect(readTarget('/media/0123456789abcdef/0-1250-10000-5625.800.jpg')).toMatchObject({
    kind: 'picture',
    file: '0-1250-10000-5625.800.jpg',
  })
})

test('a preview is told by its token, to the letter; what belongs to it by its owner', () => {
  const token = 'Ab-_'.repeat(10) + 'xyz'
  const story = '/preview/story/0198b0a4-0000-7000-8000-000000000001'
  const picture = `/media/${'ab'.repeat(32)}/480.avif`
  expect(readTarget(`/preview/${token}?utm_source=x`)).toEqual({
    kind: 'preview',
    path: `/preview/${token}`,
    token,
  })
  expect(readTarget(`${story}?surface=card`)).toEqual({
    kind: 'story-preview',
    path: story,
    search: '?surface=card',
  })
  const files = [`/preview/${token}${picture}`, `${story}${picture}`, `${story}/light?revision=x`]
  expect(files.map(readTarget)).toEqual(
    ['previewPicture', 'storyPreviewPicture', 'lightPreview'].map((headers) => ({
      kind: 'preview-file',
      headers,
    })),
  )
})

test('an escaped path is canonical once: a moved one leads to a page, never to another move', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), fc.string({ unit: 'binary' }), (url, tail) => {
      const target = readTarget(`${new URL(url).pathname}/${encodeURIComponent(tail.toWellFormed())}`)
      if (target.kind !== 'moved') return
      expect(target.to).toMatch(/^\/(?!\/)/)
      expect(['reader', 'query-page', 'unknown']).toContain(readTarget(target.to).kind)
    }),
    { numRuns: propertyRuns(2000) },
  )
})

test('a path in another script is decoded for the database and escaped for links', () => {
  const target = readTarget(encodePath('/world/لغة البحر'))
  expect(target).toMatchObject({ kind: 'reader', plain: '/world/لغة البحر' })
})
