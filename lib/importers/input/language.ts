import { detectAll } from 'tinyld'

/** The language of a text (ISO 639-1) and how sure it is, 0 to 1; null for texts too short or too mixed to tell. */
export function detectLanguage(text: string): { lang: string; confidence: number } | null {
  const sample = text.slice(0, 2500)
  if (sample.replace(/[^\p{L}]/gu, '').length < 20) return null
  const [best] = detectAll(sample)
  return best === undefined ? null : { lang: best.lang, confidence: Math.min(0.99, 0.6 + best.accuracy / 2) }
}
