'use client'
import { Monitor, Moon, Sun } from 'lucide-react'
import type { ReactNode } from 'react'
import { chooseTheme, themes, useTheme } from '#components/admin/shell/theme.ts'
import { useWords } from '#components/admin/ui/words.tsx'

const icons = { system: Monitor, light: Sun, dark: Moon }

/** The colours of the device, light or dark. */
export function ThemeChoice(): ReactNode {
  const { t } = useWords()
  const chosen = useTheme()
  return (
    <fieldset className="flex items-center justify-between gap-3">
      <legend className="float-start text-sm text-soft">{t('admin.theme.title')}</legend>
      <div className="flex rounded-md border border-rule">
        {themes.map((theme) => {
          const Icon = icons[theme]
          return (
            <button
              key={theme}
              type="button"
              aria-pressed={chosen === theme}
              aria-label={t(`admin.theme.${theme}`)}
              title={t(`admin.theme.${theme}`)}
              onClick={() => chooseTheme(theme)}
              className="grid size-8 place-items-center rounded-sm text-soft hover:text-ink aria-pressed:bg-wash aria-pressed:text-accent pointer-coarse:size-11"
            >
              <Icon className="size-4" aria-hidden />
            </button>
          )
        })}
      </div>
    </fieldset>
  )
}
