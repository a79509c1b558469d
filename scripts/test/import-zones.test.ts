import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const run = promisify(execFile)
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-zones-'))
  await copyFile('.oxlintrc.json', join(folder, '.oxlintrc.json'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test.each([
  ['the kernel', 'lib/text/planted.ts', '#lib/articles/queries.ts'],
  ['the kernel', 'lib/cache/planted.ts', '#blocks/registry.ts'],
  ['the pure half of a block', 'blocks/list/list.block.ts', '#blocks/readers.tsx'],
  ['the pure half of a block', 'blocks/body/planted.ts', '#lib/db/client.ts'],
  ['the reader of a block', 'blocks/list/list.reader.tsx', '#lib/articles/queries.ts'],
  ['a domain', 'lib/articles/planted.ts', '#components/article/picture.tsx'],
  ['a domain', 'lib/importers/planted.ts', '#app/layout.tsx'],
  ['a query', 'lib/tags/queries.ts', '#lib/publications/publish-revision.ts'],
  ['a component', 'components/front/planted.tsx', '#lib/fronts/queries.ts'],
  ['an island', 'islands/planted.ts', '#lib/text/slug.ts'],
  ['an island', 'islands/planted-too.ts', 'react'],
  ['the front', 'server/planted.ts', '#components/article/picture.tsx'],
  ['a route', 'app/(site)/planted.tsx', '#lib/db/client.ts'],
  ['a reader page', 'app/(site)/planted-too.tsx', '#components/admin/ui/button.tsx'],
  ['a component for readers', 'components/article/planted.tsx', '#blocks/editors.tsx'],
  ['a component for readers', 'components/ui/planted.tsx', '@tiptap/react'],
  ['a component of the newsroom', 'components/admin/desk/planted.tsx', '#lib/desk/queries.ts'],
  ['a queue of jobs', 'lib/jobs/planted.ts', '#lib/workflow/status.ts'],
  ['the workflow', 'lib/workflow/planted.ts', '#components/admin/ui/badge.tsx'],
])('%s that reaches out of its zone is caught (%s → %s)', async (_zone, file, imported) => {
  expect(await lint(file, `import { it } from '${imported}'\nexport const kept = it\n`)).toContain(
    'no-restricted-imports',
  )
})

test.each([
  ['lib/articles/fine.ts', '#blocks/registry.ts'],
  ['components/article/fine.tsx', '#lib/media/public-picture.ts'],
  ['app/(site)/fine.tsx', '#lib/articles/queries.ts'],
])('what a zone may import is not complained of (%s → %s)', async (file, imported) => {
  expect(await lint(file, `import { it } from '${imported}'\nexport const kept = it\n`)).not.toContain(
    'no-restricted-imports',
  )
})

async function lint(file: string, text: string): Promise<string> {
  const path = join(folder, file)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
  const oxlint = resolve('node_modules/oxlint/bin/oxlint')
  const result = await run(process.execPath, [oxlint, file], { cwd: folder }).catch((failed) => failed)
  await rm(path)
  return String(result.stdout)
}
