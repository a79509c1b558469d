'use client'
import { Plus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { networkName } from '#blocks/embed/networks.ts'
import { Button } from '#components/admin/ui/button.tsx'
import { Select, TextInput } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { BylineEntry } from '#lib/revisions/content.ts'

type Links = BylineEntry['links']

const followable = [
  'link',
  'bluesky',
  'facebook',
  'instagram',
  'linkedin',
  'mastodon',
  'threads',
  'tiktok',
  'x',
  'youtube',
]

/** Where a guest can be followed: any number of networks with the address of the profile. */
export function FollowLinksEditor({
  name,
  links,
  onChange,
}: {
  name: string
  links: Links
  onChange: (links: Links) => void
}): ReactNode {
  const { t } = useWords()
  const change = (index: number, changes: Partial<Links[number]>) =>
    onChange(links.map((link, at) => (at === index ? { ...link, ...changes } : link)))
  return (
    <fieldset className="grid gap-1.5" aria-label={t('story.byline.links', { name })}>
      {links.map((link, index) => (
        <div key={index} className="flex gap-1.5">
          <Select
            className="w-32!"
            aria-label={t('story.byline.network')}
            value={link.network}
            options={networksFor(link.network, t('story.byline.website'))}
            onChange={(event) => change(index, { network: event.target.value })}
          />
          <TextInput
            type="url"
            aria-label={t('story.byline.profile')}
            placeholder="https://"
            value={link.url ?? ''}
            onChange={(event) => change(index, { url: event.target.value || null })}
          />
          <Button
            size="s"
            tone="quiet"
            aria-label={t('story.byline.removeLink', { network: networkName(link.network, null) })}
            icon={<X className="size-4" aria-hidden />}
            onClick={() => onChange(links.toSpliced(index, 1))}
          />
        </div>
      ))}
      <Button
        size="s"
        className="justify-self-start"
        icon={<Plus className="size-4" aria-hidden />}
        onClick={() => onChange([...links, { network: 'link', url: null }])}
      >
        {t('story.byline.addLink')}
      </Button>
    </fieldset>
  )
}

/** What can be chosen; an import may have brought a network that is not on the list. */
function networksFor(current: string, website: string): { value: string; label: string }[] {
  const ids = followable.includes(current) ? followable : [current, ...followable]
  return ids.map((id) => ({ value: id, label: id === 'link' ? website : networkName(id, null) }))
}
