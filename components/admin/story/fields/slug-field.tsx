'use client'
import type { ReactNode } from 'react'
import { AddressNotice } from '#components/admin/story/fields/address-notice.tsx'
import { useAddressPreview } from '#components/admin/story/state/address-provider.tsx'
import { typedSlug } from '#components/admin/story/state/headline-changes.ts'
import { useStoryDesk, useStoryField } from '#components/admin/story/state/use-story.ts'
import { Button } from '#components/admin/ui/button.tsx'
import { Field, TextInput } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import { slugOf } from '#lib/text/slug.ts'

/** The last part of the story's address, what it makes of the address, and what a change means for readers. */
export function SlugField(): ReactNode {
  const { t } = useWords()
  const { store, file } = useStoryDesk()
  const [slug, change] = useStoryField('slug')
  const [headline] = useStoryField('headline')
  const address = useAddressPreview()
  const proposed = slugOf(headline)
  return (
    <div className="grid gap-2">
      <Field
        label={t('story.slug.title')}
        hint={
          <span className="break-all">
            {address?.path ? `${file.site.url}${address.path}` : t('story.slug.undecided')}
          </span>
        }
        aside={
          proposed !== slug && proposed !== '' ? (
            <Button size="s" tone="quiet" onClick={() => change(proposed)}>
              {t('story.slug.fromHeadline')}
            </Button>
          ) : null
        }
      >
        {(control) => (
          <TextInput
            {...control}
            data-story-field="slug"
            autoCapitalize="none"
            spellCheck={false}
            value={slug}
            onChange={({ target }) => change(typedSlug(target.value))}
            onBlur={() => change(slugOf(store.get().slug))}
          />
        )}
      </Field>
      <AddressNotice />
    </div>
  )
}
