import { readFileSync } from 'node:fs'
import { join } from 'node:path'

let manifest: Record<string, string> | undefined

/**
 * Address of a custom element's script, by its name in `islands/`. The names of the built files carry the hash
 * of their content; `scripts/build/build-islands.ts` lists them. Throws for a name that was not built.
 */
export function islandFile(name: string): string {
  const file = readManifest()[name]
  if (file === undefined) throw new Error(`No island '${name}' was built. Run the build again.`)
  return `/islands/${file}`
}

function readManifest(): Record<string, string> {
  if (manifest) return manifest
  const file = join(process.cwd(), 'public', 'islands', 'manifest.json')
  manifest = JSON.parse(readFileSync(/* turbopackIgnore: true */ file, 'utf8')) as Record<string, string>
  return manifest
}
