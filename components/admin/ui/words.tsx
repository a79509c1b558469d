'use client'
import type { ReactNode } from 'react'
import { createTranslator, IntlProvider, useLocale, useMessages, useTimeZone } from 'use-intl'
import type { AdminMessages } from '#lib/i18n/admin-messages.ts'
import type { AdminWords } from '#lib/i18n/admin-words.ts'

/** Gives every component of the newsroom its words and the site's time zone. */
export function WordsProvider({
  lang,
  timeZone,
  messages,
  children,
}: {
  lang: string
  timeZone: string
  messages: AdminMessages
  children: ReactNode
}): ReactNode {
  return (
    <IntlProvider locale={lang} timeZone={timeZone} messages={messages}>
      {children}
    </IntlProvider>
  )
}

const translators = new WeakMap<AdminMessages, AdminWords['t']>()

/** The words around a component: `t('desk.title')`, their language (BCP 47) and the site's time zone (IANA). */
export function useWords(): { t: AdminWords['t']; lang: string; timeZone: string } {
  const lang = useLocale()
  const messages = useMessages() as unknown as AdminMessages
  const timeZone = useTimeZone() ?? 'UTC'
  return { t: translatorOf(messages, lang), lang, timeZone }
}

function translatorOf(messages: AdminMessages, locale: string): AdminWords['t'] {
  const known = translators.get(messages)
  if (known) return known
  const made = createTranslator({ locale, messages })
  translators.set(messages, made)
  return made
}
