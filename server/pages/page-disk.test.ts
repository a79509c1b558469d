import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { finishPage, type Page } from './page.ts'
import { openPageDisk } from './page-disk.ts'
import { decodePage, encodePage } from './page-file.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-pages-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const policyFor = () => ['cache-control', 'no-store']
const open = (maxBytes = 1_000_000) => openPageDisk({ folder, maxBytes, policyFor })
const pageAt = (path: string, text = path): Promise<Page> =>
  finishPage(
    {
      path,
      status: 200,
      contentType: 'text/html',
      body: Buffer.from(text),
      tags: ['front', 'site'],
      validUntilMs: 5000,
      startedAtMs: 1000.5,
    },
    policyFor(),
  )
const filesIn = async () => (await readdir(folder, { recursive: true })).filter((name) => name.includes('.'))

test('a page comes back from its file as it was, with or without a boundary', async () => {
  const page = await pageAt('/city', 'Ünïcode 🗞')
  expect(decodePage(encodePage(page), policyFor)).toEqual(page)
  const timeless = { ...page, validUntilMs: Number.POSITIVE_INFINITY }
  expect(decodePage(encodePage(timeless), policyFor)).toEqual(timeless)
})

test('what cannot be compressed lies once in its file and comes back without an encoding', async () => {
  const page = await finishPage(
    {
      path: '/card.png',
      status: 200,
      contentType: 'image/png',
      body: Buffer.alloc(5000, 7),
      tags: [],
      validUntilMs: 1,
      startedAtMs: 1,
    },
    [],
  )
  expect(encodePage(page).length).toBeLessThan(5600)
  expect(decodePage(encodePage(page), () => [])).toEqual(page)
  expect(page.headers.br).not.toContain('content-encoding')
})

test('a file that is cut anywhere, changed anywhere or empty is no page', async () => {
  const file = encodePage(await pageAt('/city'))
  for (let length = 0; length < file.length; length++) {
    expect(decodePage(file.subarray(0, length), policyFor)).toBeNull()
  }
  for (let position = file.indexOf(0x0a); position < file.length; position++) {
    const changed = Buffer.from(file)
    changed[position] = (changed[position] ?? 0) ^ 1
    expect(decodePage(changed, policyFor)).toBeNull()
  }
})

test('pages are read back after the folder is opened anew', async () => {
  const disk = await open()
  const page = await pageAt('/city')
  disk.keep(page)
  await disk.settled()
  expect(await (await open()).read('/city')).toEqual(page)
  expect(await (await open()).read('/sport')).toBeNull()
})

test('a removed page and its file are gone', async () => {
  const disk = await open()
  disk.keep(await pageAt('/city'))
  await disk.settled()
  disk.remove('/city')
  await disk.settled()
  expect(await disk.read('/city')).toBeNull()
  expect(await filesIn()).toEqual([])
})

test('the folder stays within its bound, the oldest pages going first, also at the next start', async () => {
  const disk = await open(3000)
  for (let i = 0; i < 40; i++) disk.keep(await pageAt(`/page-${i}`))
  await disk.settled()
  expect(disk.sizeBytes()).toBeLessThanOrEqual(3000)
  expect(await disk.read('/page-0')).toBeNull()
  expect((await disk.read('/page-39'))?.path).toBe('/page-39')
  await expect.poll(async () => (await filesIn()).length).toBeLessThan(10)
  const smaller = await open(1000)
  expect(smaller.sizeBytes()).toBeLessThanOrEqual(1000)
})

test('what a crash left half-written is cleared away and never read', async () => {
  const disk = await open()
  disk.keep(await pageAt('/city'))
  await disk.settled()
  const [name = ''] = await filesIn()
  await writeFile(join(folder, `${name}.0123.part`), (await readFile(join(folder, name))).subarray(0, 20))
  const reopened = await open()
  expect(await filesIn()).toEqual([name])
  expect((await reopened.read('/city'))?.path).toBe('/city')
})
