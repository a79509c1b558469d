import { z } from 'zod'
import { rootAttributes } from '#blocks/body/block-root.ts'
import {
  sentUnknownBlockSchema,
  storedFormOf,
  type UnknownBlock,
  unknownBlock,
} from '#blocks/body/unknown-block.ts'
import type { HtmlContext, References } from '#blocks/context.ts'
import type { Finding } from '#blocks/fields.ts'
import {
  type Block,
  blockDefinitions,
  blockSchema,
  blockSchemas,
  definitionOf,
  hasDistinctIds,
  isBlockType,
} from '#blocks/registry.ts'
import { escapeHtml } from '#lib/html/escape.ts'

/** A body as read from storage. */
export type StoredBody = (Block | UnknownBlock)[]

export type BlockFinding = Finding & { blockId: string }

const logged = new Set<string>()

/**
 * A body from its stored JSON: blocks of older versions are upgraded, what cannot be read becomes an
 * `unknown` block with the text found in it. Never throws; `log` hears of each kind of trouble once.
 */
export function parseStoredBody(
  json: unknown,
  log: (message: string) => void = (message) => console.warn(message),
): StoredBody {
  if (Array.isArray(json)) return json.map((stored: unknown, index) => parseStoredBlock(stored, index, log))
  if (json !== null && json !== undefined) logOnce('a body that is not a list of blocks', log)
  return json === null || json === undefined ? [] : [unknownBlock(json, 0)]
}

/**
 * A body as a draft holds it: nothing is required, every block has an id of its own, and what nobody here can read comes
 * back as it was found. An unknown block that can be read after all becomes what it is.
 */
export const draftBodySchema: z.ZodType<StoredBody> = z
  .array(
    z.discriminatedUnion('type', [
      ...blockSchemas,
      sentUnknownBlockSchema.transform(({ id, stored }) => ({
        ...parseStoredBlock(stored, 0, () => undefined),
        id,
      })),
    ]),
  )
  .refine(hasDistinctIds, { error: 'two blocks have the same id' })

/** A body as it goes to storage: the other way round of `parseStoredBody`. */
export function storedFormOfBody(body: StoredBody): unknown[] {
  return body.map((block) => (isKnownBlock(block) ? block : storedFormOf(block)))
}

/** Whether a block of a stored body can be read. */
export function isKnownBlock(block: Block | UnknownBlock): block is Block {
  return block.type !== 'unknown'
}

/** The blocks of a stored body that can be read. */
export function knownBlocks(body: StoredBody): Block[] {
  return body.filter(isKnownBlock)
}

/** Plain text of a whole body, a blank line between blocks: for search, word counts and descriptions. */
export function bodyToText(body: StoredBody): string {
  return body
    .map((block) => (isKnownBlock(block) ? definitionOf(block).toText(block) : block.text))
    .filter((text) => text.trim() !== '')
    .join('\n\n')
}

/** Markup of a whole body for the light page and feeds: escaped, self-contained, no script, absolute addresses. */
export function bodyToHtml(body: StoredBody, context: HtmlContext): string {
  return body
    .map((block) =>
      isKnownBlock(block)
        ? definitionOf(block).toHtml(block, context)
        : `<p${rootAttributes(block)}>${escapeHtml(block.text)}</p>`,
    )
    .filter((markup) => markup !== '')
    .join('\n')
}

/** What a whole body refers to, each once, in order of appearance. */
export function blockReferencesOf(body: StoredBody): References {
  const all = knownBlocks(body).map((block) => definitionOf(block).references(block))
  return {
    media: distinct(all.flatMap((references) => references.media)),
    articles: distinct(all.flatMap((references) => references.articles)),
    urls: distinct(all.flatMap((references) => references.urls)),
  }
}

/** What must (`error`) and should (`warn`) be mended before a body is published, in the order of its blocks. */
export function checkForPublishing(body: StoredBody): BlockFinding[] {
  return body.flatMap((block): BlockFinding[] =>
    isKnownBlock(block)
      ? definitionOf(block)
          .check(block)
          .map((finding) => ({ blockId: block.id, ...finding }))
      : [
          {
            blockId: block.id,
            field: '',
            severity: 'error',
            message: `Block: type “${block.storedType}” is unknown here; replace or remove it`,
          },
        ],
  )
}

const versioned = z.looseObject({ type: z.string(), v: z.number() })

function parseStoredBlock(
  stored: unknown,
  index: number,
  log: (message: string) => void,
): Block | UnknownBlock {
  const parsed = blockSchema.safeParse(upgraded(stored))
  if (parsed.success) return parsed.data
  const unknown = unknownBlock(stored, index)
  const reason = isBlockType(unknown.storedType) ? (parsed.error.issues[0]?.message ?? '') : 'no such type'
  logOnce(`a block of type “${unknown.storedType}” (${reason})`, log)
  return unknown
}

// One version at a time, so that an upgrade only ever knows its predecessor.
function upgraded(stored: unknown): unknown {
  const block = versioned.safeParse(stored)
  if (!block.success || !isBlockType(block.data.type)) return stored
  const definition = blockDefinitions[block.data.type]
  let current: Record<string, unknown> = block.data
  for (let version = block.data.v; version < definition.version; version += 1) {
    const next = definition.upgrade(current, version)
    if (next === null) return stored
    current = { ...next, v: version + 1 }
  }
  return current
}

function logOnce(what: string, log: (message: string) => void): void {
  if (logged.has(what)) return
  logged.add(what)
  log(`Stored body: ${what} cannot be read and is shown as plain text.`)
}

function distinct(values: string[]): string[] {
  return [...new Set(values)]
}
