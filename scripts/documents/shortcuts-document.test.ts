import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { navigationFor } from '#components/admin/shell/navigation/navigation.ts'
import messages from '#messages/en/admin.json' with { type: 'json' }

const document = readFileSync('docs/editors/shortcuts.md', 'utf8')
const everything = { userId: '', name: '', isSystem: true, grants: [] }

test('the guide names every page that two keys lead to, and no other', () => {
  const entries = navigationFor(everything).flatMap((group) => group.entries)
  const rows = entries.flatMap(({ keys, name }) =>
    keys ? [`| ${keys.toUpperCase()} | ${messages.nav[name]} |`] : [],
  )
  expect([...document.matchAll(/^\| G .*$/gm)].map(([row]) => row)).toEqual(rows)
})
