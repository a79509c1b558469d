'use client'
import { type ReactNode, useState } from 'react'
import { LibraryThumb } from '#components/admin/pictures/library-thumb.tsx'
import { PictureDialog } from '#components/admin/pictures/picture-dialog.tsx'
import { useNamed, useStoryDesk, useStoryField } from '#components/admin/story/state/use-story.ts'
import { Button } from '#components/admin/ui/button.tsx'
import { Checkbox, Field, TextArea, TextInput } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import { inlineFromText, inlineToText } from '#blocks/inline/inline-text.ts'
import type { LibraryPicture } from '#lib/media/library-picture.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'

type Lead = NonNullable<ArticleContent['lead']>
const noWords = { alt: '', decorative: false, caption: [], credit: '' }

/** The picture above the text: chosen from the library or uploaded, with words of its own over the library's. */
export function LeadPictureFields(): ReactNode {
  const { t } = useWords()
  const { pictures, file } = useStoryDesk()
  const [lead, change] = useStoryField('lead')
  const [isPicking, setIsPicking] = useState(false)
  const picture = useNamed(pictures, lead?.media ? [lead.media] : []).get(lead?.media ?? '')

  function choose(chosen: LibraryPicture): void {
    pictures.add([chosen])
    setIsPicking(false)
    change({ ...(lead ?? noWords), media: chosen.id })
  }

  return (
    <div className="grid gap-3" data-story-field="lead" tabIndex={-1}>
      <div className="flex items-start gap-3">
        {picture ? <LibraryThumb picture={picture} className="h-20 w-30 rounded-sm" /> : null}
        <div className="flex flex-wrap gap-1.5">
          <Button size="s" onClick={() => setIsPicking(true)}>
            {t(picture ? 'story.picture.change' : 'story.picture.choose')}
          </Button>
          {lead ? (
            <Button size="s" tone="quiet" onClick={() => change(null)}>
              {t('story.picture.remove')}
            </Button>
          ) : null}
        </div>
      </div>
      {lead ? (
        <LeadWords lead={lead} library={picture} onChange={(words) => change({ ...lead, ...words })} />
      ) : null}
      <PictureDialog
        open={isPicking}
        onOpenChange={setIsPicking}
        onChoose={choose}
        mayUpload={file.may.uploadPictures}
      />
    </div>
  )
}

function LeadWords({
  lead,
  library,
  onChange,
}: {
  lead: Lead
  library: LibraryPicture | undefined
  onChange: (words: Partial<Lead>) => void
}): ReactNode {
  const { t } = useWords()
  return (
    <>
      <Field label={t('story.picture.alt')} hint={lead.decorative ? undefined : t('story.picture.altHint')}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            disabled={lead.decorative}
            value={lead.alt}
            placeholder={library?.alt}
            onChange={({ target }) => onChange({ alt: target.value })}
          />
        )}
      </Field>
      <Checkbox
        label={t('story.picture.decorative')}
        checked={lead.decorative}
        onChange={({ target }) => onChange({ decorative: target.checked })}
      />
      <Field label={t('story.picture.caption')}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            value={inlineToText(lead.caption)}
            placeholder={library?.caption}
            onChange={({ target }) => onChange({ caption: inlineFromText(target.value) })}
          />
        )}
      </Field>
      <Field label={t('story.picture.credit')}>
        {(control) => (
          <TextInput
            {...control}
            value={lead.credit}
            placeholder={library?.credit}
            onChange={({ target }) => onChange({ credit: target.value })}
          />
        )}
      </Field>
    </>
  )
}
