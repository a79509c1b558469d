import type { ReactNode } from 'react'
import type { Words } from '#lib/i18n/words-for.ts'

type MastodonFormProps = { text: string; server?: string; words: Words }

/** Asks for the reader's server; the answer is a page of ours with the link to it. */
export function MastodonForm({ text, server, words: { t } }: MastodonFormProps): ReactNode {
  return (
    <form action="/share/mastodon" className="mastodon">
      <input type="hidden" name="text" value={text} />
      <label>
        {t('share.mastodonServer')}
        <input
          name="instance"
          defaultValue={server}
          placeholder="mastodon.social"
          inputMode="url"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
      </label>
      <button type="submit">{t('share.mastodonGo')}</button>
    </form>
  )
}
