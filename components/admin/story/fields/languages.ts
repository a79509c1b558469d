const common = [
  'ar',
  'de',
  'el',
  'en',
  'es',
  'fa',
  'fr',
  'he',
  'hi',
  'it',
  'ja',
  'nl',
  'no',
  'pl',
  'pt',
  'ru',
  'sv',
  'tr',
  'uk',
  'ur',
  'zh',
]

/** The languages a story may be set to: the site's own first, the story's even if it is a rare one. */
export function languagesFor(siteLang: string, storyLang: string): string[] {
  return [...new Set([siteLang, storyLang, ...common])]
}

/** The name of a language in another; the code itself where there is none. */
export function languageName(code: string, inLang: string): string {
  try {
    return new Intl.DisplayNames(inLang, { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
