import { createTranslator } from 'use-intl/core'
import { type AdminMessages, fallbackAdminMessages, getAdminMessages } from '#lib/i18n/admin-messages.ts'
import { directionOf } from '#lib/i18n/direction.ts'

/** The newsroom's words on the server: `t('desk.title')`, the first part being the file's name. */
export type AdminWords = {
  /** The language the words are in (BCP 47), which is not the one asked for where that is missing. */
  lang: string
  dir: 'ltr' | 'rtl'
  t: ReturnType<typeof translatorFor>
  messages: AdminMessages
}

const known = new Map<string, AdminWords>()

/** Words in the first of these languages that has a catalogue ('' is none); else English. */
export function adminWords(...langs: string[]): AdminWords {
  const lang = langs.find((candidate) => getAdminMessages(candidate) !== null) ?? fallbackAdminMessages.lang
  // While working on the site, a changed catalogue is a new object.
  const messages = getAdminMessages(lang) ?? fallbackAdminMessages.messages
  const words = known.get(lang)
  if (words?.messages === messages) return words
  const made = { lang, dir: directionOf(lang), t: translatorFor(lang, messages), messages }
  known.set(lang, made)
  return made
}

function translatorFor(locale: string, messages: AdminMessages) {
  return createTranslator({ locale, messages })
}
