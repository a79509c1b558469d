'use client'
import type { ReactNode } from 'react'
import { languagesFor, languageName } from '#components/admin/story/fields/languages.ts'
import { useStoryDesk, useStoryField } from '#components/admin/story/state/use-story.ts'
import { Field, Select } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import { directionOf } from '#lib/i18n/direction.ts'

/** The language the story is written in, and the direction it is read in, which follows the language until set. */
export function LanguageField(): ReactNode {
  const { t, lang: own } = useWords()
  const { file, store } = useStoryDesk()
  const [lang] = useStoryField('lang')
  const [dir, changeDir] = useStoryField('dir')
  return (
    <div className="grid grid-cols-2 gap-3">
      <Field label={t('story.language.title')}>
        {(control) => (
          <Select
            {...control}
            data-story-field="lang"
            value={lang}
            options={languagesFor(file.site.lang, lang).map((code) => ({
              value: code,
              label: languageName(code, own),
            }))}
            onChange={({ target }) => store.edit({ lang: target.value, dir: directionOf(target.value) })}
          />
        )}
      </Field>
      <Field label={t('story.language.direction')}>
        {(control) => (
          <Select
            {...control}
            data-story-field="dir"
            value={dir}
            options={[
              { value: 'ltr', label: t('story.language.ltr') },
              { value: 'rtl', label: t('story.language.rtl') },
            ]}
            onChange={({ target }) => changeDir(target.value === 'rtl' ? 'rtl' : 'ltr')}
          />
        )}
      </Field>
    </div>
  )
}
