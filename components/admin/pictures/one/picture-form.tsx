import type { ReactNode } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { Checkbox } from '#components/admin/ui/field.tsx'
import { FormArea, FormSelect, FormText } from '#components/admin/ui/form-field.tsx'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import { digitalSources } from '#lib/media/library/digital-source.ts'
import type { PictureFile } from '#lib/media/library/get-picture.ts'
import type { Result } from '#lib/result.ts'
import { wallTimeOf } from '#lib/time/zoned-time.ts'

type PictureFormProps = {
  file: PictureFile
  timeZone: string
  mayChange: boolean
  action: (previous: Result<unknown> | null, form: FormData) => Promise<Result<unknown>>
  t: AdminWords['t']
}

const lines = ['credit', 'creator', 'agency', 'copyright', 'licence'] as const

/** What the library says of a picture; a use in a story may say something else. */
export function PictureForm({ file, timeZone, mayChange, action, t }: PictureFormProps): ReactNode {
  const { details, picture } = file
  const moment = (name: 'takenAt' | 'rightsFrom' | 'rightsUntil') => (
    <FormText
      name={name}
      type="datetime-local"
      label={t(`pictures.form.${name}`)}
      defaultValue={details[name] ? wallTimeOf(details[name], timeZone) : ''}
    />
  )
  return (
    <ActionForm action={action}>
      <input type="hidden" name="id" value={picture.id} />
      <fieldset disabled={!mayChange} className="grid gap-8">
        <Group title={t('pictures.form.description')}>
          <FormText name="headline" label={t('pictures.form.headline')} defaultValue={details.headline} />
          <FormArea
            name="caption"
            label={t('pictures.form.caption')}
            defaultValue={details.caption}
            rows={3}
          />
          <FormArea
            name="alt"
            label={t('pictures.form.alt')}
            hint={t('pictures.form.altHint')}
            defaultValue={details.alt}
          />
          <Checkbox
            name="decorative"
            label={t('pictures.form.decorative')}
            defaultChecked={details.decorative}
          />
          <FormText
            name="keywords"
            label={t('pictures.form.keywords')}
            hint={t('pictures.form.keywordsHint')}
            defaultValue={details.keywords.join(', ')}
          />
        </Group>
        <Group title={t('pictures.form.origin')}>
          <div className="grid gap-4 sm:grid-cols-2">
            {lines.map((name) => (
              <FormText
                key={name}
                name={name}
                label={t(`pictures.form.${name}`)}
                hint={name === 'credit' ? t('pictures.form.creditHint') : undefined}
                defaultValue={details[name]}
              />
            ))}
            <FormText name="place" label={t('pictures.form.place')} defaultValue={details.place} />
            {moment('takenAt')}
            <FormSelect
              name="digitalSource"
              label={t('pictures.form.digitalSource')}
              defaultValue={details.digitalSource}
              options={sourcesWith(details.digitalSource).map((value) => ({
                value,
                label: isKnown(value) ? t(`pictures.source.${value || 'unknown'}`) : value,
              }))}
            />
          </div>
        </Group>
        <Group title={t('pictures.form.rights')}>
          <div className="grid items-start gap-4 sm:grid-cols-2">
            {moment('rightsFrom')}
            {moment('rightsUntil')}
            <p className="text-sm text-soft sm:col-span-2">
              {t('pictures.form.rightsHint', { zone: timeZone })}
            </p>
            <FormText
              name="territories"
              label={t('pictures.form.territories')}
              hint={t('pictures.form.territoriesHint')}
              defaultValue={details.territories.join(', ')}
            />
            <FormText
              name="usageLimit"
              type="number"
              min={1}
              label={t('pictures.form.usageLimit')}
              hint={t('pictures.form.usageLimitHint')}
              defaultValue={details.usageLimit ?? ''}
            />
          </div>
          <FormArea
            name="rightsNote"
            label={t('pictures.form.rightsNote')}
            defaultValue={details.rightsNote}
          />
        </Group>
        {mayChange ? (
          <div>
            <SubmitButton>{t('pictures.form.save')}</SubmitButton>
          </div>
        ) : null}
      </fieldset>
    </ActionForm>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-3 w-full border-b border-rule pb-1 font-serif text-lg font-semibold">
        {title}
      </legend>
      {children}
    </fieldset>
  )
}

function isKnown(source: string): source is (typeof digitalSources)[number] {
  return digitalSources.some((one) => one === source)
}

/** A file may name a term that the list has not; it stays what it is. */
function sourcesWith(source: string): string[] {
  return isKnown(source) ? [...digitalSources] : [...digitalSources, source]
}
