/** A list with the thing at one place moved to another. */
export function moveInList<T>(list: T[], from: number, to: number): T[] {
  const moved = list.slice(from, from + 1)
  return list.toSpliced(from, moved.length).toSpliced(to, 0, ...moved)
}
