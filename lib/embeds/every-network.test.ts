import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { frameOf } from '#lib/embeds/frame-of.ts'
import { recogniseUrl } from '#lib/embeds/recognise.ts'
import { resolveEmbed } from '#lib/embeds/resolve/resolve-embed.ts'
import type { Snapshot } from '#lib/embeds/snapshot.ts'
import type { GuardedFetch } from '#lib/http/fetch-guarded.ts'
import { networks } from '#lib/networks/networks.ts'
import { fail, ok } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { networksModule } from '#scripts/build/list-networks.ts'

// Everything about a network is in its folder: `addresses.json` (what is given, what it is) and `answers/*.json`
// (what is pasted, what the network answers, the snapshot that comes of it).
const folders = globSync('lib/networks/*/*/network.ts').map(dirname).toSorted()
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const reporter: Actor = {
  userId: 'r',
  name: 'Maren Holt',
  isSystem: false,
  grants: [{ role: 'reporter', sectionId: null }],
}
const now = new Date('2026-01-01T00:00:00Z')

type Address = { given: string; url: string; kind: string; handle: string; frame: string | null }
const addresses = folders.flatMap((folder) =>
  (read(join(folder, 'addresses.json')) as Address[]).map((address) => ({
    id: basename(folder),
    ...address,
  })),
)

type Recorded = {
  given: string
  answers: { at: string; json?: unknown; html?: string }[]
  snapshot: Partial<Snapshot>
}
const recorded = folders
  .flatMap((folder) => globSync(join(folder, 'answers/*.json')))
  .map((path) => ({ path: path.slice('lib/networks/'.length), ...(read(path) as Recorded) }))

test('the list of networks names every folder, and each folder is whole', async () => {
  expect(readFileSync('lib/networks/networks.ts', 'utf8')).toBe(await networksModule())
  expect(networks.map(({ id }) => id).toSorted()).toEqual(
    folders.map((folder) => basename(folder)).toSorted(),
  )
  expect(folders.filter((folder) => !existsSync(join(folder, 'answers')))).toEqual([])
})

test.each(addresses)('$id: $given', ({ id, given, url, kind, handle, frame }) => {
  const found = recogniseUrl(given)
  expect(found).toMatchObject({ network: id, url, kind, handle })
  expect(frameOf(id, { url, postId: found?.postId ?? null, handle })?.url ?? null).toBe(frame)
  expect(recogniseUrl(url)).toMatchObject({ network: id, url })
})

test.each(recorded)('$path gives its snapshot', async ({ given, answers, snapshot }) => {
  const ask: GuardedFetch = async (address, { types }) => {
    const answer = answers.find(({ at, json }) => {
      const type = json === undefined ? 'text/html' : 'application/json'
      return address.startsWith(at) && types.includes(type)
    })
    if (!answer) return fail('unreachable', 'Nobody answers.')
    const bytes = new TextEncoder().encode(answer.html ?? JSON.stringify(answer.json))
    return ok({ url: address, type: '', charset: null, bytes })
  }
  const resolved = await resolveEmbed(reporter, given, now, ask)
  expect(resolved).toMatchObject({ ok: true, value: { snapshot } })
})

test.each(recorded)(
  '$path without an answer still names network and address',
  async ({ given, snapshot }) => {
    const resolved = await resolveEmbed(reporter, given, now, async () => fail('unreachable', 'No network.'))
    const { network, url } = snapshot
    const known = url === undefined ? { network } : { network, url }
    expect(resolved).toMatchObject({ ok: true, value: { answered: false, snapshot: known } })
  },
)
