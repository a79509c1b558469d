import type { ReactNode } from 'react'
import { ListHead } from '#components/front/list-head.tsx'
import { Island } from '#components/site/island.tsx'
import type { Words } from '#lib/i18n/words-for.ts'

const lists = [
  { list: 'saved', title: 'saved.stories', empty: 'saved.noStories', clear: 'saved.clearStories' },
  { list: 'followed', title: 'saved.followed', empty: 'saved.noFollowed', clear: 'saved.clearFollowed' },
  { list: 'read', title: 'saved.read', empty: 'saved.noRead', clear: 'saved.clearRead' },
] as const

/** The frame of what is kept on the device; without script it says what that needs. */
export function SavedPage({ words }: { words: Words }): ReactNode {
  const { t } = words
  // Filled in by the browser: the moment is not known here.
  const when = '{when}'
  return (
    <>
      <ListHead title={t('saved.title')} description={t('saved.description')} />
      <noscript>
        <p className="empty">{t('saved.noScript')}</p>
      </noscript>
      <saved-shelf
        data-lang={words.lang}
        data-kept-at={t('saved.keptAt', { when })}
        data-not-kept={t('saved.notKept', { when })}
        data-read-at={t('saved.readAt', { when })}
        data-remove-title={t('saved.removeTitle', { title: '{title}' })}
        data-unreachable={t('saved.unreachable')}
        data-cleared={t('saved.cleared')}
      >
        {lists.map(({ list, title, empty, clear }) => (
          <section key={list} data-list={list} data-empty="" aria-labelledby={`shelf-${list}`}>
            <h2 id={`shelf-${list}`}>{t(title)}</h2>
            <p className="shelf-empty">{t(empty)}</p>
            <ul />
            {list === 'read' ? (
              <label>
                <input type="checkbox" name="history" /> {t('saved.keepHistory')}
              </label>
            ) : null}
            <button type="button" value={list} className="shelf-clear">
              {t(clear)}
            </button>
          </section>
        ))}
        <p className="shelf-all">
          <button type="button" value="export">
            {t('saved.export')}
          </button>
          <button type="button" value="all">
            {t('saved.clearAll')}
          </button>
        </p>
        <output />
        <template>
          <li>
            <div>
              <a href="/saved">{t('saved.title')}</a>
              <p />
            </div>
            <button type="button">{t('saved.remove')}</button>
          </li>
        </template>
      </saved-shelf>
      <Island name="saved-shelf" />
    </>
  )
}
