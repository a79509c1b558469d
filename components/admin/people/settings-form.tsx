import type { ReactNode } from 'react'
import { LinkFields } from '#components/admin/people/link-fields.tsx'
import { ShareWaysField } from '#components/admin/people/share-ways-field.tsx'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { FormArea, FormSelect, FormText } from '#components/admin/ui/form-field.tsx'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { Result } from '#lib/result.ts'
import type { SiteSettings } from '#lib/site/site-settings.ts'

type SettingsFormProps = {
  settings: SiteSettings
  action: (previous: Result<unknown> | null, form: FormData) => Promise<Result<unknown>>
  t: AdminWords['t']
}

/** What the newspaper says of itself, in the order a reader meets it. */
export function SettingsForm({ settings, action, t }: SettingsFormProps): ReactNode {
  return (
    <ActionForm action={action} className="grid max-w-xl gap-8">
      <Part title={t('people.settings.paper')}>
        <FormText name="name" label={t('people.settings.name')} defaultValue={settings.name} required />
        <FormText name="tagline" label={t('people.settings.tagline')} defaultValue={settings.tagline} />
        <FormArea
          name="description"
          label={t('people.field.description')}
          hint={t('people.settings.descriptionHint')}
          defaultValue={settings.description}
        />
        <FormText
          name="foundedYear"
          label={t('people.settings.founded')}
          inputMode="numeric"
          defaultValue={settings.foundedYear ?? ''}
          className="max-w-28"
        />
      </Part>
      <Part title={t('people.settings.where')}>
        <FormText
          name="lang"
          label={t('people.settings.lang')}
          hint={t('people.settings.langHint')}
          defaultValue={settings.lang}
          required
        />
        <FormText
          name="languages"
          label={t('people.settings.languages')}
          hint={t('people.settings.languagesHint')}
          defaultValue={settings.languages.join(' ')}
        />
        <FormSelect
          name="timeZone"
          label={t('people.settings.timeZone')}
          hint={t('people.settings.timeZoneHint')}
          defaultValue={settings.timeZone}
          options={timeZones(settings.timeZone).map((zone) => ({
            value: zone,
            label: zone.replaceAll('_', ' '),
          }))}
        />
      </Part>
      <Part title={t('people.settings.pictures')}>
        <FormSelect
          name="creditStyle"
          label={t('people.settings.creditStyle')}
          defaultValue={settings.creditStyle}
          options={[
            { value: 'parentheses', label: t('people.settings.parentheses') },
            { value: 'dash', label: t('people.settings.dash') },
          ]}
        />
      </Part>
      <LinkFields legend={t('people.settings.follow')} links={settings.links} t={t} />
      <Part title={t('people.settings.share')}>
        <ShareWaysField ways={settings.shareWays} />
      </Part>
      <Part title={t('people.settings.comments')}>
        <FormSelect
          name="commentPolicy"
          label={t('people.settings.policy')}
          defaultValue={settings.commentPolicy}
          options={[
            { value: 'open', label: t('people.settings.open') },
            { value: 'held', label: t('people.settings.held') },
            { value: 'closed', label: t('people.settings.closed') },
          ]}
        />
        <FormArea
          name="commentRules"
          label={t('people.settings.rules')}
          hint={t('people.settings.rulesHint')}
          defaultValue={settings.commentRules}
        />
      </Part>
      <div>
        <SubmitButton>{t('people.save')}</SubmitButton>
      </div>
    </ActionForm>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <section className="grid gap-4">
      <h2 className="border-b border-rule pb-1 font-serif text-lg font-semibold">{title}</h2>
      {children}
    </section>
  )
}

/** Every zone the machine knows, with the one that is set and UTC, which lists leave out. */
function timeZones(current: string): string[] {
  return [...new Set(['UTC', current, ...Intl.supportedValuesOf('timeZone')])].sort()
}
