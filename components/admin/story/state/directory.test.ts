import { expect, test, vi } from 'vitest'
import { createDirectory } from '#components/admin/story/state/directory.ts'

const tag = (id: string) => ({ id, name: `tag ${id}` })
const settled = () => new Promise((resolve) => setTimeout(resolve))

test('what is not known is loaded once, and listeners hear when it is there', async () => {
  const load = vi.fn<(ids: string[]) => Promise<{ id: string }[]>>(async (ids) =>
    ids.filter((id) => id !== 'nobody').map(tag),
  )
  const directory = createDirectory<{ id: string }>([tag('a')], load)
  const heard = vi.fn<() => void>()
  directory.subscribe(heard)
  directory.need(['a', 'b', 'nobody'])
  directory.need(['b', 'nobody'])
  await settled()
  expect(load.mock.calls).toEqual([[['b', 'nobody']]])
  expect(directory.get('b')).toEqual(tag('b'))
  expect(heard).toHaveBeenCalledTimes(1)
})

test('a failed load is tried again the next time', async () => {
  const load = vi.fn<() => Promise<{ id: string }[]>>(async () => Promise.reject(new Error('offline')))
  const directory = createDirectory<{ id: string }>([], load)
  directory.need(['a'])
  await settled()
  directory.need(['a'])
  expect(load).toHaveBeenCalledTimes(2)
})
