import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { HeaderList } from '#server/http/headers.ts'
import { assemblePage, type Page } from '#server/pages/page.ts'

const format = 'broadsheet page 1'
const nothing = Buffer.alloc(0)

const head = z.object({
  format: z.literal(format),
  path: z.string(),
  status: z.number().int(),
  contentType: z.string(),
  etag: z.string(),
  tags: z.array(z.string()),
  validUntilMs: z.number().nullable(),
  startedAtMs: z.number(),
  lengths: z.object({ br: z.number(), gzip: z.number() }),
  sha256: z.string(),
})

/** A page as one file: a line of JSON, then its brotli, gzip and plain bodies one after another. */
export function encodePage(page: Page): Buffer {
  const { path, status, contentType, etag, tags, startedAtMs, bodies } = page
  const { identity } = bodies
  // What is not compressed lies in all three places in memory, and once on disk.
  const [br, gzip] = [bodies.br, bodies.gzip].map((body) => (body === identity ? nothing : body))
  const content = Buffer.concat([br ?? nothing, gzip ?? nothing, identity])
  const facts: z.infer<typeof head> = {
    format,
    path,
    status,
    contentType,
    etag,
    startedAtMs,
    tags: [...tags],
    validUntilMs: Number.isFinite(page.validUntilMs) ? page.validUntilMs : null,
    lengths: { br: br?.length ?? 0, gzip: gzip?.length ?? 0 },
    sha256: createHash('sha256').update(content).digest('hex'),
  }
  return Buffer.concat([Buffer.from(`${JSON.stringify(facts)}\n`), content])
}

/** Reads such a file; null for one that is cut short, damaged or of another format. */
export function decodePage(
  file: Buffer,
  policyFor: (page: { contentType: string; status: number }) => HeaderList,
): Page | null {
  const lineEnd = file.indexOf(0x0a)
  const facts = head.safeParse(parseJson(file.subarray(0, Math.max(lineEnd, 0)).toString('utf8')))
  if (!facts.success) return null
  const { format: _format, lengths, sha256, validUntilMs, ...parts } = facts.data
  const content = file.subarray(lineEnd + 1)
  if (createHash('sha256').update(content).digest('hex') !== sha256) return null
  const gzipEnd = lengths.br + lengths.gzip
  const identity = content.subarray(gzipEnd)
  const bodies = {
    br: lengths.br === 0 ? identity : content.subarray(0, lengths.br),
    gzip: lengths.gzip === 0 ? identity : content.subarray(lengths.br, gzipEnd),
    identity,
  }
  const page = { ...parts, bodies, validUntilMs: validUntilMs ?? Number.POSITIVE_INFINITY }
  return assemblePage(page, policyFor(page))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
