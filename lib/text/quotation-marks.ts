const english: [open: string, close: string] = ['“', '”']
const low: [string, string] = ['„', '“']
const angled: [string, string] = ['«', '»']

const byLanguage: Record<string, [string, string]> = {
  ar: angled,
  bg: low,
  cs: low,
  de: low,
  es: angled,
  el: angled,
  fa: angled,
  fr: ['«\u202f', '\u202f»'],
  it: angled,
  no: angled,
  nb: angled,
  pl: ['„', '”'],
  pt: angled,
  ro: ['„', '”'],
  ru: angled,
  sk: low,
  uk: angled,
}
const isMarked = /^[“”„«"‘'].*[“”»"’']$/su

/** Words between the quotation marks of a language (BCP 47); words that stand between marks already stay. */
export function inQuotationMarks(words: string, lang: string): string {
  if (isMarked.test(words)) return words
  const [open, close] = byLanguage[lang.split(/[-_]/)[0]?.toLowerCase() ?? ''] ?? english
  return `${open}${words}${close}`
}
