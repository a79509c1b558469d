import type { ReactNode } from 'react'
import { Select, TextInput } from '#components/admin/ui/field.tsx'
import type { AdminWords } from '#lib/i18n/admin-words.ts'

/** Networks a person or a paper is usually followed on; what is stored under another name is offered as well. */
const usual = [
  'link',
  'mastodon',
  'bluesky',
  'facebook',
  'instagram',
  'threads',
  'x',
  'linkedin',
  'youtube',
  'tiktok',
  'telegram',
]
const spareRows = 2

/** Links by network as pairs of fields, `linkNetwork` and `linkUrl`, with two empty pairs to fill; needs no script. */
export function LinkFields({
  legend,
  links,
  t,
}: {
  legend: string
  links: { network: string; url: string }[]
  t: AdminWords['t']
}): ReactNode {
  const rows = [...links, ...Array.from({ length: spareRows }, () => ({ network: 'link', url: '' }))]
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 text-sm font-medium">{legend}</legend>
      {rows.map((link, index) => (
        <div key={`${link.url}${index}`} className="grid grid-cols-[9rem_1fr] gap-2">
          <Select
            name="linkNetwork"
            aria-label={t('people.field.network')}
            defaultValue={link.network}
            options={[...new Set([...usual, link.network])].map((value) => ({
              value,
              label: t('people.network', { network: value }),
            }))}
          />
          <TextInput
            name="linkUrl"
            type="url"
            inputMode="url"
            aria-label={t('people.field.url')}
            defaultValue={link.url}
          />
        </div>
      ))}
      <p className="text-sm text-soft">{t('people.field.linksHint')}</p>
    </fieldset>
  )
}
