import { canonicalJson, sha256 } from '#lib/db/hash.ts'
import type { RevisionJson } from '#lib/revisions/stored-content.ts'

const leafPrefix = '\u0000'
const nodePrefix = '\u0001'
const chainPrefix = '\u0002'

/**
 * The root of a revision, hexadecimal: a Merkle root over the hashes of its fields and blocks, chained to the
 * root of the revision before it. Tree and prefixes as in RFC 6962, section 2.1; the chain is
 * SHA-256(0x02 ‖ previous root or nothing ‖ Merkle root).
 */
export function revisionRoot(content: RevisionJson, previousRoot: string | null): string {
  return sha256(chainPrefix, previousRoot ?? '', merkleRoot(leavesOf(content)))
}

/** The leaves in their order: every field but the body by name, then every block in its place. */
function leavesOf(content: RevisionJson): string[] {
  const { body, ...fields } = content
  const names = Object.keys(fields).sort() as (keyof typeof fields)[]
  return [
    ...names.map((name) => leaf(`field:${name}`, fields[name])),
    ...body.map((block, index) => leaf(`block:${index}`, block)),
  ]
}

function leaf(name: string, value: unknown): string {
  return sha256(leafPrefix, name, '\n', canonicalJson(value))
}

function merkleRoot(hashes: string[]): string {
  const [only] = hashes
  if (only !== undefined && hashes.length === 1) return only
  const half = 2 ** Math.floor(Math.log2(hashes.length - 1))
  return sha256(nodePrefix, merkleRoot(hashes.slice(0, half)), merkleRoot(hashes.slice(half)))
}
