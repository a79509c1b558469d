import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { expect, test } from 'vitest'
import { CapturedResponse, quietRequest } from './captured-response.ts'

const open = () => new CapturedResponse(quietRequest('/city', { host: 'lantern.test' }))

test('the request has the given headers, no body and no address', async () => {
  const request = quietRequest('/city', { host: 'lantern.test' })
  expect([request.url, request.method, request.headers]).toEqual(['/city', 'GET', { host: 'lantern.test' }])
  expect(request.socket.remoteAddress).toBeUndefined()
  expect(await request.toArray()).toEqual([])
})

test('what is written is kept with status and headers', async () => {
  const response = open()
  response.statusCode = 404
  response.setHeader('content-type', 'text/html')
  response.write('a')
  expect(response.headersSent).toBe(true)
  response.write(Buffer.from('b'))
  response.end('é')
  response.end('too late')
  expect((await response.whole).toString()).toBe('abé')
  expect([response.statusCode, response.getHeader('content-type'), response.writableEnded]).toEqual([
    404,
    'text/html',
    true,
  ])
})

test('streams can be piped into it, and callbacks are called', async () => {
  const response = open()
  await pipeline(Readable.from(['one ', 'two']), response)
  expect((await response.whole).toString()).toBe('one two')
  await new Promise<void>((resolve) => open().end(() => resolve()))
  await new Promise<void>((resolve) => void open().write('x', () => resolve()))
})
