import type { ReactNode } from 'react'
import type { Words } from '#lib/i18n/words-for.ts'

const drawings = {
  system: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 1.4v9.2a4.6 4.6 0 0 1 0-9.2Z',
  light:
    'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM7.3 0h1.4v3H7.3Zm0 13h1.4v3H7.3ZM0 7.3h3v1.4H0Zm13 0h3v1.4h-3ZM2 3l1-1 2.1 2.1-1 1Zm8.9 8.9 1-1L14 13l-1 1ZM13 2l1 1-2.1 2.1-1-1ZM4.1 10.9l1 1L3 14l-1-1Z',
  dark: 'M6.5 1.5a6.6 6.6 0 1 0 8 8 5.6 5.6 0 0 1-8-8Z',
}

/** Three buttons for the colours; their place stays empty where no script runs. */
export function ThemeSwitch({ words: { t } }: { words: Words }): ReactNode {
  const labels = { system: t('site.themeSystem'), light: t('site.themeLight'), dark: t('site.themeDark') }
  return (
    <theme-switch>
      <fieldset aria-label={t('site.theme')}>
        {(['system', 'light', 'dark'] as const).map((theme) => (
          <button key={theme} type="button" value={theme} aria-label={labels[theme]} title={labels[theme]}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d={drawings[theme]} fillRule="evenodd" />
            </svg>
          </button>
        ))}
      </fieldset>
    </theme-switch>
  )
}
