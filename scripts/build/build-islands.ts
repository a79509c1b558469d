import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build, type BuildOptions, type Plugin } from 'esbuild'

const sourceFolder = 'islands'
/** What elements load when it is first needed: `import('./…-part.ts')`. */
const partsFolder = join(sourceFolder, 'reading')
const targetFolder = join('public', 'islands')
const workerFile = join('public', 'sw.js')

const common = {
  bundle: true,
  format: 'esm',
  minify: true,
  target: 'es2022',
  entryNames: '[name].[hash]',
  outdir: targetFolder,
  write: false,
  logLevel: 'error',
} satisfies BuildOptions

/**
 * Builds the custom elements of readers' pages, one file each, into `public/islands/` with the hash of its
 * content in the name, and `manifest.json` that tells the name of each; and the worker that serves saved stories, which
 * has the root for its scope, to `public/sw.js`.
 */
export async function buildIslands(): Promise<void> {
  const parts = await build({ ...common, entryPoints: listParts() })
  const partNames = parts.outputFiles.map(({ path }) => basename(path))
  const elements = await build({
    ...common,
    entryPoints: listElements(),
    plugins: [loadPartsByAddress(partNames)],
  })
  mkdirSync(targetFolder, { recursive: true })
  const outputFiles = [...parts.outputFiles, ...elements.outputFiles]
  const names = outputFiles.map(({ path }) => basename(path))
  for (const { path, contents } of outputFiles) writeFileSync(path, contents)
  const manifest = Object.fromEntries(names.map((name) => [name.split('.')[0], name]))
  writeFileSync(join(targetFolder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  for (const file of readdirSync(targetFolder)) {
    if (file.endsWith('.js') && !names.includes(file)) rmSync(join(targetFolder, file))
  }
  await buildWorker(names)
}

/** Browsers fetch the worker anew when one of its bytes is different: with every build that changes an island. */
async function buildWorker(names: string[]): Promise<void> {
  const mark = createHash('sha256').update(names.toSorted().join()).digest('hex').slice(0, 8)
  const { entryNames: _names, outdir: _folder, ...options } = common
  await build({
    ...options,
    entryPoints: [join(sourceFolder, 'saved-worker.ts')],
    format: 'iife',
    banner: { js: `// ${mark}` },
    outfile: workerFile,
    write: true,
  })
}

/** A part is a file of its own that shares nothing with what loads it, so that no page loads a third file for both. */
function loadPartsByAddress(partNames: string[]): Plugin {
  return {
    name: 'parts',
    setup(building) {
      building.onResolve({ filter: /-part\.ts$/ }, ({ path, kind }) => {
        if (kind !== 'dynamic-import') return null
        const name = basename(path, '.ts')
        const file = partNames.find((candidate) => candidate.startsWith(`${name}.`))
        return { path: `/islands/${file}`, external: true }
      })
    },
  }
}

function listParts(): string[] {
  return readdirSync(partsFolder)
    .filter((file) => file.endsWith('-part.ts'))
    .map((file) => join(partsFolder, file))
}

/** The files that define an element; the others are what those import. */
function listElements(): string[] {
  return readdirSync(sourceFolder)
    .filter((file) => /-(lightbox|menu|original|shelf|switch)\.ts$/.test(file))
    .map((file) => join(sourceFolder, file))
}

if (import.meta.main) await buildIslands()
