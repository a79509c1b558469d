import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { say, withProgress } from './progress.mjs'
import { Refusal } from './refusal.mjs'
import { runQuietly } from './run-child.mjs'

/**
 * Generates the database client when the schema or Prisma has changed since the last time.
 * @param {string} root the project's folder
 * @param {string} node the Node to run Prisma with
 */
export async function ensureGenerated(root, node) {
  const note = join(root, 'node_modules', '.broadsheet-schema-hash')
  const hash = hashInputs(root)
  const isFresh = existsSync(join(root, 'lib', 'db', 'generated', 'client.ts'))
  if (isFresh && existsSync(note) && readFileSync(note, 'utf8') === hash) return
  await withProgress('Generating the database client', () => generate(root, node))
  writeFileSync(note, hash)
}

// Generating needs no engine, but Prisma's command downloads one unless this names a file that exists.
async function generate(root, node) {
  const { code, output } = await runQuietly(
    node,
    [join('node_modules', 'prisma', 'build', 'index.js'), 'generate'],
    {
      cwd: root,
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: node,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
    },
  )
  if (code === 0) return
  say(output.trim())
  throw new Refusal('prisma generate could not read prisma/schema.prisma; its words are above.')
}

function hashInputs(root) {
  const hash = createHash('sha256')
  for (const file of [join('prisma', 'schema.prisma'), join('node_modules', 'prisma', 'package.json')]) {
    hash.update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}
