const segmenters = new Map<string, Intl.Segmenter>()

/** Cuts text at words by the rules of a language (BCP 47); one nobody knows is cut by the general rules (UAX 29). */
export function wordSegmenter(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang)
  if (known) return known
  const segmenter = new Intl.Segmenter(isLanguage(lang) ? lang : 'und', { granularity: 'word' })
  segmenters.set(lang, segmenter)
  return segmenter
}

function isLanguage(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1
  } catch {
    return false
  }
}
