/** Class that shapes a picture: `ratio-16-9`. */
export function ratioClass(ratio: string): string {
  return `ratio-${ratio.replace(':', '-')}`
}

/** The class of a chosen shape; none for a picture as it is. */
export function ratioClasses(ratio: string): string[] {
  return ratio === 'as-it-is' ? [] : [ratioClass(ratio)]
}
