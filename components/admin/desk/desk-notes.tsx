'use client'
import NextLink from 'next/link'
import type { ReactNode } from 'react'
import { DeskNothing } from '#components/admin/desk/desk-section.tsx'
import { Time } from '#components/admin/ui/time.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

/** An open note that names whoever looks, with the headline of its story. */
export type DeskNote = {
  id: string
  articleId: string
  headline: string
  text: string
  author: { name: string }
  createdAt: Date
}

/** What colleagues asked or told somebody in notes on stories. */
export function DeskNotes({ notes }: { notes: DeskNote[] }): ReactNode {
  const { t } = useWords()
  if (notes.length === 0) return <DeskNothing title={t('desk.notesEmpty')} />
  return (
    <ul>
      {notes.map(({ id, articleId, headline, text, author, createdAt }) => (
        <li key={id} className="border-b border-rule py-2">
          <p className="line-clamp-3" dir="auto">
            {text}
          </p>
          <p className="text-xs text-soft">
            {author.name}, <Time at={createdAt} form="ago" /> ·{' '}
            <NextLink href={`/admin/stories/${articleId}`} className="hover:text-ink hover:underline">
              {headline || t('desk.noHeadline')}
            </NextLink>
          </p>
        </li>
      ))}
    </ul>
  )
}
