import { expect, test } from 'vitest'
import { nextPath } from './next-path.ts'

test('signing in leads back to the page that was asked for', () => {
  expect(nextPath('/admin/stories?q=tide')).toBe('/admin/stories?q=tide')
  expect(nextPath('/admin')).toBe('/admin')
  expect(nextPath('/preview/story/7')).toBe('/preview/story/7')
})

test.each([
  undefined,
  ['/admin', '/admin'],
  '',
  'https://evil.example',
  '//evil.example/admin',
  '/admin@evil.example',
  '/\\evil.example',
  'javascript:alert(1)',
  '/adminevil',
  '/admin/../../city',
])('and never leaves the newsroom for %o', (wanted) => {
  expect(nextPath(wanted)).toMatch(/^\/admin$|^\/city$/)
})
