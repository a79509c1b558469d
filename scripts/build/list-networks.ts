import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const folder = 'lib/networks'
const file = join(folder, 'networks.ts')

/** The text of `lib/networks/networks.ts`, which lists every folder of a network. */
export async function networksModule(): Promise<string> {
  const found = await readdir(folder, { recursive: true })
  const paths = found.filter((path) => path.endsWith('/network.ts')).toSorted()
  const names = paths.map((path) => nameOf(path.split('/').at(-2) ?? ''))
  const imports = paths.map((path, index) => `import { ${names[index]} } from '#lib/networks/${path}'`)
  return [
    "import type { Network } from '#lib/networks/network.ts'",
    ...imports,
    '',
    '/** Every network whose addresses are known; `node scripts/build/list-networks.ts` writes this list from the folders. */',
    'export const networks: readonly Network[] = [',
    ...names.map((name) => `  ${name},`),
    ']',
    '',
  ].join('\n')
}

function nameOf(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

if (import.meta.main) await writeFile(file, await networksModule())
