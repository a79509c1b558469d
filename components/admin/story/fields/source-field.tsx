'use client'
import type { ReactNode } from 'react'
import { useStoryField } from '#components/admin/story/state/use-story.ts'
import { Checkbox, Field, Select, TextInput } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import { type SyndicationSource, syndicationRules } from '#lib/revisions/content.ts'

const untold: SyndicationSource = { name: '', url: null, rule: 'none' }

/** Who published the story first, where, and what that means for search engines. */
export function SourceField(): ReactNode {
  const { t } = useWords()
  const [source, change] = useStoryField('source')
  return (
    <section className="grid gap-3" aria-label={t('story.source.title')}>
      <Checkbox
        label={t('story.source.isSyndicated')}
        data-story-field="source"
        checked={source !== null}
        onChange={({ target }) => change(target.checked ? untold : null)}
      />
      {source ? (
        <SourceFields source={source} onChange={(changes) => change({ ...source, ...changes })} />
      ) : null}
    </section>
  )
}

function SourceFields({
  source,
  onChange,
}: {
  source: SyndicationSource
  onChange: (changes: Partial<SyndicationSource>) => void
}): ReactNode {
  const { t } = useWords()
  return (
    <>
      <Field label={t('story.source.name')}>
        {(control) => (
          <TextInput
            {...control}
            value={source.name}
            onChange={({ target }) => onChange({ name: target.value })}
          />
        )}
      </Field>
      <Field label={t('story.source.url')}>
        {(control) => (
          <TextInput
            {...control}
            type="url"
            placeholder="https://"
            value={source.url ?? ''}
            onChange={({ target }) => onChange({ url: target.value || null })}
          />
        )}
      </Field>
      <Field label={t('story.source.rule')} hint={t(`story.source.rules.${source.rule}.hint`)}>
        {(control) => (
          <Select
            {...control}
            value={source.rule}
            options={syndicationRules.map((rule) => ({
              value: rule,
              label: t(`story.source.rules.${rule}.label`),
            }))}
            onChange={({ target }) => {
              const rule = syndicationRules.find((one) => one === target.value)
              if (rule) onChange({ rule })
            }}
          />
        )}
      </Field>
    </>
  )
}
