/** The number in a picture's address, `#image-3`; 0 for any other. */
export function numberIn(hash: string): number {
  return Number(/^#image-([1-9]\d{0,3})$/.exec(hash)?.[1] ?? 0)
}

/** The number a step away among so many pictures, or the same at either end. */
export function stepTo(number: number, step: number, count: number): number {
  return Math.min(Math.max(number + step, 1), count)
}

const leastSwipePx = 40

/** The step a key asks for; 0 for keys that ask for none. To the left is onwards where text runs from the right. */
export function stepOfKey(key: string, isRightToLeft: boolean): number {
  if (key === 'ArrowRight') return isRightToLeft ? -1 : 1
  if (key === 'ArrowLeft') return isRightToLeft ? 1 : -1
  return 0
}

/** The step that a finger's way in pixels asks for; 0 when it was short or rather up or down. */
export function stepOfSwipe(acrossPx: number, downPx: number, isRightToLeft: boolean): number {
  if (Math.abs(acrossPx) < leastSwipePx || Math.abs(acrossPx) < 1.5 * Math.abs(downPx)) return 0
  return stepOfKey(acrossPx < 0 ? 'ArrowRight' : 'ArrowLeft', isRightToLeft)
}
