import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diffSchemas } from '#lib/db/diff.ts'
import { openDatabaseServer } from '#lib/db/embedded/database-server.ts'
import { MIGRATIONS_FOLDER } from '#lib/db/migration-folder.ts'
import { env } from '#lib/env.ts'
import { runCommand } from '#scripts/command.ts'

const SCHEMA = 'prisma/schema.prisma'
const LAST_SCHEMA = join(MIGRATIONS_FOLDER, 'schema.prisma')

await runCommand(async () => {
  const name = process.argv[2] ?? ''
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    console.error(
      'Give the migration a name in lower case, such as: npm run db:migration -- add_comment_anchor',
    )
    return 2
  }
  const edited = readFileSync(SCHEMA, 'utf8')
  const sql = await diffFromLast(edited)
  if (sql === null) {
    console.log(`${SCHEMA} says what the last migration left; there is nothing to write.`)
    return 0
  }
  const folder = join(MIGRATIONS_FOLDER, `${timestamp(new Date())}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql)
  writeFileSync(join(MIGRATIONS_FOLDER, 'migration_lock.toml'), 'provider = "postgresql"\n')
  writeFileSync(LAST_SCHEMA, edited)
  console.log(`Wrote ${join(folder, 'migration.sql')}; read it, then npm start applies it.`)
  return 0
})

async function diffFromLast(edited: string): Promise<string | null> {
  const before = existsSync(LAST_SCHEMA) ? readFileSync(LAST_SCHEMA, 'utf8') : null
  const { DATABASE_URL, BROADSHEET_DATA } = env()
  if (DATABASE_URL) return diffSchemas(DATABASE_URL, before, edited)
  const server = await openDatabaseServer({ dataDir: BROADSHEET_DATA })
  try {
    return await diffSchemas(server.url, before, edited)
  } finally {
    await server.stop()
  }
}

// The form of Prisma's own migration names: UTC, to the second.
function timestamp(now: Date): string {
  return now.toISOString().replace(/\D/g, '').slice(0, 14)
}
