import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openAccounts } from '#lib/auth/testing/accounts.ts'
import { makeBrowser } from '#lib/auth/testing/browser.ts'
import { env } from '#lib/env.ts'
import { drawing } from '#lib/media/intake/testing/picture-files.ts'
import { makePerson, type Person } from '#lib/users/testing/people.ts'
import { DELETE, HEAD, PATCH, POST as finish } from './[upload]/route.ts'
import { OPTIONS, POST as begin } from './route.ts'

let accounts: { close(): Promise<void> }
let folder: string
let ada: Person
beforeAll(async () => {
  accounts = await openAccounts()
  ada = await makePerson('ada@lantern.example', 'editor')
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-uploads-'))
  vi.spyOn(env(), 'BROADSHEET_DATA', 'get').mockReturnValue(folder)
})
afterAll(async () => {
  await accounts.close()
  await rm(folder, { recursive: true })
})

const address = 'http://localhost:3000/api/newsroom/pictures/uploads'
const bytesType = { 'content-type': 'application/offset+octet-stream' }

function request(
  method: string,
  headers: Record<string, string>,
  body: BodyInit | null = null,
  browser: { headers(): Headers } = ada.browser,
): Request {
  const sent = browser.headers()
  const own = { host: 'localhost:3000', origin: 'http://localhost:3000', ...headers }
  for (const [name, value] of Object.entries(own)) sent.set(name, value)
  return new Request(address, { method, headers: sent, body })
}

const named = `filename ${Buffer.from('Käi.png').toString('base64')},other`

test('a file goes up in two parts, by the headers of the protocol, and is in the library', async () => {
  const file = new Uint8Array(await drawing(31))
  const begun = await begin(
    request('POST', { 'upload-length': String(file.length), 'upload-metadata': named }),
  )
  expect(begun.status).toBe(201)
  expect(begun.headers.get('tus-resumable')).toBe('1.0.0')
  const location = begun.headers.get('location') ?? ''
  expect(location).toMatch(/^\/api\/newsroom\/pictures\/uploads\/[0-9a-f-]{36}$/)
  const context = () => ({ params: Promise.resolve({ upload: location.split('/').at(-1) ?? '' }) })
  const part = (from: number, to?: number) =>
    PATCH(request('PATCH', { ...bytesType, 'upload-offset': String(from) }, file.slice(from, to)), context())
  const first = await part(0, 700)
  expect([first.status, first.headers.get('upload-offset')]).toEqual([204, '700'])
  expect((await part(0)).status).toBe(409)
  const head = await HEAD(request('HEAD', {}), context())
  expect([head.status, head.headers.get('upload-offset')]).toEqual([200, '700'])
  expect(head.headers.get('upload-length')).toBe(String(file.length))
  expect(new Date(head.headers.get('upload-expires') ?? '').getTime()).toBeGreaterThan(Date.now())
  expect((await part(700)).headers.get('upload-offset')).toBe(String(file.length))
  const words = JSON.stringify({ credit: 'Ada' })
  const answered = await finish(request('POST', {}, words), context())
  expect(await answered.json()).toMatchObject({
    ok: true,
    value: { known: false, credit: 'Ada', widthPx: 640 },
  })
  expect((await HEAD(request('HEAD', {}), context())).status).toBe(404)
})

test('wrong sizes, types and senders are refused with their status and a sentence', async () => {
  const tooLarge = await begin(request('POST', { 'upload-length': '50000001' }))
  expect(tooLarge.status).toBe(413)
  expect(await tooLarge.json()).toMatchObject({ kind: 'invalid', message: expect.stringContaining('50 MB') })
  expect((await begin(request('POST', {}))).status).toBe(422)
  expect((await begin(request('POST', { 'upload-length': '9' }, null, makeBrowser()))).status).toBe(401)
  const foreign = request('POST', { 'upload-length': '9', origin: 'https://evil.example' })
  expect((await begin(foreign)).status).toBe(403)
  const context = { params: Promise.resolve({ upload: '../../secret' }) }
  expect((await PATCH(request('PATCH', { 'upload-offset': '0' }, 'x'), context)).status).toBe(415)
  const patch = request('PATCH', { ...bytesType, 'upload-offset': '0' }, 'x')
  expect((await PATCH(patch, context)).status).toBe(404)
  expect((await DELETE(request('DELETE', {}), context)).status).toBe(404)
  expect(OPTIONS().headers.get('tus-max-size')).toBe('50000000')
})
