/** Address of the serif's roman cut, written by scripts/build/build-fonts.ts. */
export const serifFile = '/fonts/newsreader-roman.2a246bcb.woff2'
