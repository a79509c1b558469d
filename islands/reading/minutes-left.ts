/**
 * Whole minutes left of a text of `minutes` whose top edge stands `topPx` from the window's and which is `heightPx`
 * high; what is above the lower edge of the window counts as read. 0 before its start and after its end.
 */
export function minutesLeft(
  minutes: number,
  { topPx, heightPx, windowPx }: { topPx: number; heightPx: number; windowPx: number },
): number {
  if (topPx > 0 || heightPx <= 0) return 0
  const left = Math.min(1, (topPx + heightPx - windowPx) / heightPx)
  return left <= 0 ? 0 : Math.max(1, Math.ceil(minutes * left))
}
