'use client'
import type { ReactNode } from 'react'
import { Badge, type BadgeTone } from '#components/admin/ui/badge.tsx'
import { Field, TextArea, TextInput } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { StoryField } from '#lib/importers/imported-story.ts'
import type { Review } from '#lib/importers/review/review.ts'

type ReviewFieldsProps = { review: Review; onChange: (review: Review) => void }

/** The fields of a read story, to be corrected, each with how sure the importer is. */
export function ReviewFields({ review, onChange }: ReviewFieldsProps): ReactNode {
  const { t } = useWords()
  const { story } = review
  const change = (changes: Partial<Review['story']>) =>
    onChange({ ...review, story: { ...story, ...changes } })
  const aside = (field: StoryField) => <Confidence value={story.confidence[field]} />
  const ways = { lang: story.lang, dir: story.dir }
  return (
    <section aria-label={t('paste.fields')} className="grid gap-4">
      <Field
        label={t('paste.field.headline')}
        aside={aside('headline')}
        hint={story.headline ? null : t('paste.noHeadline')}
      >
        {(control) => (
          <TextArea
            {...control}
            {...ways}
            rows={1}
            className="font-serif text-xl font-semibold"
            value={story.headline ?? ''}
            onChange={(event) => change({ headline: event.target.value || null })}
          />
        )}
      </Field>
      <Field label={t('paste.field.standfirst')} aside={aside('standfirst')}>
        {(control) => (
          <TextArea
            {...control}
            {...ways}
            rows={1}
            value={story.standfirst ?? ''}
            onChange={(event) => change({ standfirst: event.target.value || null })}
          />
        )}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t('paste.field.byline')} aside={aside('byline')} hint={t('paste.bylineHint')}>
          {(control) => (
            <TextInput
              {...control}
              value={story.byline.map(({ name }) => name).join(', ')}
              onChange={(event) => change({ byline: bylineFrom(event.target.value, story.byline) })}
            />
          )}
        </Field>
        <Field label={t('paste.field.dateline')} aside={aside('dateline')}>
          {(control) => (
            <TextInput
              {...control}
              value={story.dateline ?? ''}
              onChange={(event) => change({ dateline: event.target.value || null })}
            />
          )}
        </Field>
        <Field label={t('paste.field.source')} aside={aside('source')}>
          {(control) => (
            <TextInput
              {...control}
              value={story.source?.name ?? ''}
              onChange={(event) =>
                change({ source: { url: story.source?.url ?? null, name: event.target.value || null } })
              }
            />
          )}
        </Field>
        <Field label={t('paste.field.sourceUrl')}>
          {(control) => (
            <TextInput
              {...control}
              type="url"
              value={story.source?.url ?? ''}
              onChange={(event) =>
                change({ source: { name: story.source?.name ?? null, url: event.target.value || null } })
              }
            />
          )}
        </Field>
        <Field label={t('paste.field.tags')} aside={aside('tags')} hint={t('paste.tagsHint')}>
          {(control) => (
            <TextInput
              {...control}
              value={story.tags.join(', ')}
              onChange={(event) => change({ tags: event.target.value.split(/,\s*/) })}
            />
          )}
        </Field>
        <Field label={t('paste.field.lang')} aside={aside('lang')}>
          {(control) => (
            <TextInput
              {...control}
              value={story.lang}
              onChange={(event) => change({ lang: event.target.value })}
            />
          )}
        </Field>
      </div>
    </section>
  )
}

/** Names as they are typed; whoever was found keeps their role and links. */
function bylineFrom(typed: string, found: Review['story']['byline']): Review['story']['byline'] {
  if (typed === '') return []
  return typed.split(/,\s*/).map((name, index) => ({
    name,
    role: found[index]?.role ?? 'author',
    links: found.find((one) => one.name === name)?.links ?? found[index]?.links ?? [],
  }))
}

function Confidence({ value }: { value: number }): ReactNode {
  const { t } = useWords()
  const level = value === 0 ? 'none' : value < 0.7 ? 'unsure' : value < 0.9 ? 'likely' : 'sure'
  const tones: Record<typeof level, BadgeTone> = {
    none: 'plain',
    unsure: 'warn',
    likely: 'accent',
    sure: 'good',
  }
  return (
    <Badge tone={tones[level]}>{t(`paste.confidence.${level}`, { percent: Math.round(value * 100) })}</Badge>
  )
}
