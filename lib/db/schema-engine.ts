import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, DriverAdapterError } from '@prisma/driver-adapter-utils'
import type * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg'
import { DatabaseError, Pool } from 'pg'

/**
 * Lends Prisma's own schema engine, over a connection to `databaseUrl`, to `work`. It is the WebAssembly
 * package, so nothing is downloaded.
 */
export async function withSchemaEngine<T>(
  databaseUrl: string,
  work: (engine: engineModule.SchemaEngine) => Promise<T>,
): Promise<T> {
  const binding = await loadBinding()
  const pool = new Pool({ connectionString: databaseUrl })
  pool.on('error', () => undefined)
  const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScripts(pool))
  try {
    const engine = await binding.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter)
    try {
      return await work(engine)
    } finally {
      engine.free()
    }
  } finally {
    await pool.end()
  }
}

/**
 * Prisma's adapter cuts a script at every semicolon, also inside the body of a function. Sent whole,
 * PostgreSQL reads it itself and runs it as one transaction: a migration is applied entirely or not at all.
 */
class WholeScripts extends PrismaPg {
  override async connect() {
    const adapter = await super.connect()
    adapter.executeScript = async (script) => {
      try {
        await adapter.underlyingDriver().query(script)
      } catch (error) {
        throw error instanceof DatabaseError ? toAdapterError(error) : error
      }
    }
    return adapter
  }
}

function toAdapterError({
  code,
  severity,
  message,
  detail,
  column,
  hint,
}: DatabaseError): DriverAdapterError {
  return new DriverAdapterError({
    kind: 'postgres',
    code: code ?? 'N/A',
    severity: severity ?? 'N/A',
    message,
    detail,
    column,
    hint,
  })
}

type Binding = typeof engineModule
let loading: Promise<Binding> | undefined

function loadBinding(): Promise<Binding> {
  loading ??= instantiate()
  return loading
}

// What the package's entry leaves to a bundler: Node does not import .wasm files by itself.
async function instantiate(): Promise<Binding> {
  const binding = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const packageEntry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
  const code = await WebAssembly.compile(
    readFileSync(new URL('schema_engine_bg.wasm', `file://${packageEntry}`)),
  )
  const imports = Object.entries(binding).filter(([, value]) => typeof value === 'function')
  const { exports } = await WebAssembly.instantiate(code, {
    './schema_engine_bg.js': Object.fromEntries(imports),
  })
  if (!('__wbg_set_wasm' in binding) || typeof binding.__wbg_set_wasm !== 'function') {
    throw new Error('@prisma/schema-engine-wasm no longer exports __wbg_set_wasm.')
  }
  binding.__wbg_set_wasm(exports)
  if (typeof exports.__wbindgen_start === 'function') exports.__wbindgen_start()
  return binding
}
