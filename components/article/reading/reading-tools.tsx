import type { ReactNode } from 'react'
import { ListenBar } from '#components/article/reading/listen-bar.tsx'
import { ReadingSettings } from '#components/article/reading/reading-settings.tsx'
import type { Words } from '#lib/i18n/words-for.ts'

const drawings = {
  save: 'M3.5 1.5h9v13L8 11.2l-4.5 3.3Z',
  listen: 'M3 6h2.6L9 3v10L5.6 10H3Zm8-.6a3.6 3.6 0 0 1 0 5.2m1.9-7.1a6.3 6.3 0 0 1 0 9',
}

type ReadingToolsProps = { minutes: number; words: Words }

/** Saving, how the page is set, and listening; nothing of it is there where no script runs. */
export function ReadingTools({ minutes, words }: ReadingToolsProps): ReactNode {
  const { t } = words
  return (
    <reading-tools
      data-lang={words.lang}
      data-minutes={minutes}
      data-left={t('reading.left')}
      data-left-one={t('reading.leftOne')}
      data-saved={t('reading.savedNow')}
      data-saved-only={t('reading.savedOnly')}
      data-removed={t('reading.removed')}
      data-not-kept={t('reading.notKept')}
      data-copy={t('reading.copy')}
    >
      <div className="tools">
        <button type="button" value="save" aria-pressed="false">
          <Drawing of="save" />
          <span className="when-off">{t('reading.save')}</span>
          <span className="when-on">{t('reading.saved')}</span>
        </button>
        <ReadingSettings words={words} />
        <button type="button" value="listen" hidden>
          <Drawing of="listen" />
          {t('reading.listen')}
        </button>
      </div>
      <output />
      <p className="minutes-left" aria-hidden="true" />
      <ListenBar words={words} />
    </reading-tools>
  )
}

function Drawing({ of }: { of: keyof typeof drawings }): ReactNode {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={drawings[of]} />
    </svg>
  )
}
