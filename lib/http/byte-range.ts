import parseRange from 'range-parser'

/**
 * The part of a file that a `Range` header asks for, first and last byte both counted; null for the whole file,
 * also where several parts are asked for, which RFC 9110 14.2 allows to answer so.
 */
export function readByteRange(
  header: string | null | undefined,
  sizeBytes: number,
): { start: number; end: number } | 'unsatisfiable' | null {
  if (!header) return null
  const ranges = parseRange(sizeBytes, header)
  if (ranges === -1) return 'unsatisfiable'
  if (ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1) return null
  return ranges[0] ?? null
}
