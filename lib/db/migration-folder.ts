import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'

/** Where migrations are kept, relative to the project. */
export const MIGRATIONS_FOLDER = 'prisma/migrations'

/** A migration of the folder: its name, its SQL and the SHA-256 that Prisma notes in `_prisma_migrations`. */
export type Migration = { name: string; sql: string; checksum: string }

/** The migrations in `folder`, oldest first. */
export function listMigrations(folder: string = MIGRATIONS_FOLDER): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'migration.sql')))
    .map(({ name }) => readMigration(folder, name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The same list in the form that Prisma's schema engine takes. */
export function toMigrationList(migrations: Migration[], folder: string): MigrationList {
  const lockfile = join(folder, 'migration_lock.toml')
  return {
    baseDir: resolve(folder),
    lockfile: {
      path: './migration_lock.toml',
      content: existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : null,
    },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  }
}

function readMigration(folder: string, name: string): Migration {
  const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
}
