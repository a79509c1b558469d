import { Client } from 'pg'
import { z } from 'zod'
import { acknowledgementLockClass, expiryChannel, frontApplicationName } from '#lib/cache/expiry-protocol.ts'
import type { TagJournal } from '#server/tags/tag-journal.ts'
import { readExpiries } from '#server/tags/tag-table.ts'

const expiry = z.object({ id: z.number().int().optional(), tags: z.array(z.string()) })

const firstRetryMs = 50
const maxRetryMs = 1000
const heartbeatMs = 5000
const answerLimitMs = 4000
const acknowledgementKeptMs = 5000

export type TagListener = {
  /** Whether expiries are heard at this moment; false while the database cannot be reached. */
  isConnected: () => boolean
  close: () => Promise<void>
}

/**
 * Hears of expired tags from the database and writes them into the journal, then acknowledges them. After each
 * (re)connection it reads what it missed; until then whatever is stored counts as true, so that a site whose
 * database is down still serves. `onConnected` gets the site's id before the first expiry is written.
 * Resolves after the first attempt to connect, whatever came of it.
 */
export async function listenForTags(options: {
  databaseUrl: string
  journal: TagJournal
  onConnected: (siteId: string | null) => Promise<void>
}): Promise<TagListener> {
  let closed = false
  let newest: Client | null = null
  let connection: Client | null = null
  let heardUntil: Date | null = null
  let retryMs = firstRetryMs
  let retry: NodeJS.Timeout | undefined

  async function connect() {
    const client = new Client({
      connectionString: options.databaseUrl,
      application_name: frontApplicationName,
      connectionTimeoutMillis: answerLimitMs,
      query_timeout: answerLimitMs,
      keepAlive: true,
    })
    newest = client
    client.once('error', () => lose(client))
    client.once('end', () => lose(client))
    try {
      await client.connect()
      await catchUp(client)
    } catch {
      lose(client)
    }
  }

  /** Expiries that arrive while the table is read are held back, so that none is acknowledged too early. */
  async function catchUp(client: Client) {
    let readingTable: Promise<void> = Promise.resolve()
    client.on('notification', ({ payload }) => {
      readingTable.then(() => hear(client, payload)).catch(() => lose(client))
    })
    await client.query(`LISTEN ${expiryChannel}`)
    readingTable = readTable(client)
    await readingTable
    if (closed) return
    connection = client
    retryMs = firstRetryMs
    beat(client)
  }

  async function readTable(client: Client) {
    const missed = await readExpiries(client, heardUntil)
    await options.onConnected(missed.siteId)
    for (const { tag, atMs } of missed.expiries) options.journal.expire([tag], atMs)
    heardUntil = missed.readAt
  }

  async function hear(client: Client, payload = '') {
    const { id, tags } = expiry.parse(JSON.parse(payload))
    options.journal.expire(tags)
    if (id === undefined) return
    await client.query('SELECT pg_advisory_lock_shared($1::int, $2::int)', [acknowledgementLockClass, id])
    setTimeout(() => void release(client, id), acknowledgementKeptMs).unref()
  }

  async function release(client: Client, id: number) {
    await client
      .query('SELECT pg_advisory_unlock_shared($1::int, $2::int)', [acknowledgementLockClass, id])
      .catch(() => lose(client))
  }

  /** A connection can die without a word; asking the time finds that, and bounds what a gap must re-read. */
  function beat(client: Client) {
    setTimeout(() => void checkConnection(client), heartbeatMs).unref()
  }

  async function checkConnection(client: Client) {
    if (connection !== client) return
    try {
      const { rows } = await client.query<{ now: Date }>('SELECT clock_timestamp() AS now')
      heardUntil = rows[0]?.now ?? heardUntil
      beat(client)
    } catch {
      lose(client)
    }
  }

  function lose(client: Client) {
    if (connection === client) connection = null
    client.removeAllListeners('notification')
    client.on('error', () => {})
    client.end().catch(() => {})
    if (closed || retry) return
    retry = setTimeout(() => {
      retry = undefined
      void connect()
    }, retryMs)
    retryMs = Math.min(retryMs * 2, maxRetryMs)
  }

  await connect()
  return {
    isConnected: () => connection !== null,
    async close() {
      closed = true
      clearTimeout(retry)
      connection = null
      await newest?.end().catch(() => {})
    },
  }
}
