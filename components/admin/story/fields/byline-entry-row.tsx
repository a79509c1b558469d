'use client'
import { ArrowDown, ArrowUp, Link as LinkIcon, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { FollowLinksEditor } from '#components/admin/story/fields/follow-links-editor.tsx'
import { Badge } from '#components/admin/ui/badge.tsx'
import { Button } from '#components/admin/ui/button.tsx'
import { Select } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import { type BylineEntry, bylineRoles } from '#lib/revisions/content.ts'

type RowProps = {
  entry: BylineEntry
  isFirst: boolean
  isLast: boolean
  onChange: (changes: Partial<BylineEntry>) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** One name of the byline: what they did, where they stand, for guests where to follow them. */
export function BylineEntryRow({ entry, isFirst, isLast, onChange, onMove, onRemove }: RowProps): ReactNode {
  const { t } = useWords()
  const [showsLinks, setShowsLinks] = useState(false)
  const { name } = entry
  return (
    <li className="grid gap-2 rounded-md border border-rule bg-raise p-2">
      <div className="flex items-center gap-1">
        <span className="min-w-0 grow truncate font-medium">
          {name} {entry.contributor === null ? <Badge>{t('story.byline.guest')}</Badge> : null}
        </span>
        {entry.contributor === null ? (
          <Button
            size="s"
            tone="quiet"
            aria-label={t('story.byline.links', { name })}
            aria-expanded={showsLinks}
            icon={<LinkIcon className="size-4" aria-hidden />}
            onClick={() => setShowsLinks(!showsLinks)}
          />
        ) : null}
        <Button
          size="s"
          tone="quiet"
          data-move="-1"
          disabled={isFirst}
          aria-label={t('story.byline.up', { name })}
          icon={<ArrowUp className="size-4" aria-hidden />}
          onClick={() => onMove(-1)}
        />
        <Button
          size="s"
          tone="quiet"
          data-move="1"
          disabled={isLast}
          aria-label={t('story.byline.down', { name })}
          icon={<ArrowDown className="size-4" aria-hidden />}
          onClick={() => onMove(1)}
        />
        <Button
          size="s"
          tone="quiet"
          aria-label={t('story.byline.remove', { name })}
          icon={<X className="size-4" aria-hidden />}
          onClick={onRemove}
        />
      </div>
      <Select
        aria-label={t('story.byline.role', { name })}
        value={entry.role}
        options={bylineRoles.map((role) => ({ value: role, label: t(`story.byline.roles.${role}`) }))}
        onChange={(event) => {
          const role = bylineRoles.find((one) => one === event.target.value)
          if (role) onChange({ role })
        }}
      />
      {showsLinks ? (
        <FollowLinksEditor name={name} links={entry.links} onChange={(links) => onChange({ links })} />
      ) : null}
    </li>
  )
}
