import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'

const sourceFolder = 'islands'
const targetFolder = join('public', 'islands')

/**
 * Builds the custom elements of readers' pages, one file each, into `public/islands/` with the hash of its
 * content in the name, and `manifest.json` that tells the name of each.
 */
export async function buildIslands(): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: listElements(),
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    entryNames: '[name].[hash]',
    outdir: targetFolder,
    write: false,
    logLevel: 'error',
  })
  mkdirSync(targetFolder, { recursive: true })
  const names = outputFiles.map(({ path }) => basename(path))
  for (const { path, contents } of outputFiles) writeFileSync(path, contents)
  const manifest = Object.fromEntries(names.map((name) => [name.split('.')[0], name]))
  writeFileSync(join(targetFolder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  for (const file of readdirSync(targetFolder)) {
    if (file.endsWith('.js') && !names.includes(file)) rmSync(join(targetFolder, file))
  }
}

/** The files that define an element; the others are what those import. */
function listElements(): string[] {
  return readdirSync(sourceFolder)
    .filter((file) => /-(lightbox|menu|original|switch)\.ts$/.test(file))
    .map((file) => join(sourceFolder, file))
}

if (import.meta.main) await buildIslands()
