import { createTranslator } from 'use-intl/core'
import { directionOf } from '#lib/i18n/direction.ts'
import { fallbackMessages, getMessages, type Messages } from '#lib/i18n/messages.ts'

/** The interface in one language: `t('article.published', { when })` and the words of blocks. */
export type Words = {
  /** The language the words are in (BCP 47), which is not the one asked for where that is missing. */
  lang: string
  dir: 'ltr' | 'rtl'
  t: ReturnType<typeof translatorFor>
  blocks: Messages['blocks']
}

const known = new Map<string, Words>()

/** Words in the first of these languages that has a catalogue, with its own date and number formats; else English. */
export function wordsFor(...langs: string[]): Words {
  const lang = langs.find((candidate) => getMessages(candidate) !== null) ?? fallbackMessages.lang
  const words = known.get(lang) ?? makeWords(lang)
  known.set(lang, words)
  return words
}

function makeWords(lang: string): Words {
  const messages = getMessages(lang) ?? fallbackMessages.messages
  return { lang, dir: directionOf(lang), t: translatorFor(lang, messages), blocks: messages.blocks }
}

function translatorFor(locale: string, messages: Messages) {
  return createTranslator({ locale, messages: messages.reader })
}
