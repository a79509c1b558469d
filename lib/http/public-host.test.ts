import { expect, test } from 'vitest'
import { isPublicHost } from './public-host.ts'

test.each([
  'localhost',
  'news.localhost',
  'lantern.example',
  'news.test',
  'desk.internal',
  'desk.local',
  'newsroom',
  '127.0.0.1',
  '10.2.3.4',
  '172.31.0.1',
  '192.168.1.20',
  '100.100.1.1',
  '[::1]',
  '[fd00::1]',
  '[fe80::1]',
  '[::ffff:192.168.1.1]',
])('%s is reached from near by only', (host) => {
  expect(isPublicHost(host)).toBe(false)
})

test.each([
  'news.com',
  'example.com',
  'localhost.com',
  'test.news',
  '203.0.113.9',
  '172.32.0.1',
  '[2001:4860::1]',
])('%s is reached by the whole world', (host) => {
  expect(isPublicHost(host)).toBe(true)
})
