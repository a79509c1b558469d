import { withSchemaEngine } from '#lib/db/schema-engine.ts'

/**
 * The SQL that turns a database of the Prisma schema `before` (null: an empty one) into one of `after`, or
 * null when nothing differs. The database at `databaseUrl` is only asked for its version. What Prisma's language cannot say (exclusion constraints, triggers) is not
 * in it and stays untouched.
 */
export async function diffSchemas(
  databaseUrl: string,
  before: string | null,
  after: string,
): Promise<string | null> {
  const { stdout } = await withSchemaEngine(databaseUrl, (engine) =>
    engine.diff({
      from: before === null ? { tag: 'empty' } : asDatamodel(before),
      to: asDatamodel(after),
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  )
  const sql = (stdout ?? '').trim()
  return sql === '' || sql === '-- This is an empty migration.' ? null : `${sql}\n`
}

function asDatamodel(content: string) {
  return { tag: 'schemaDatamodel' as const, files: [{ path: 'schema.prisma', content }] }
}
