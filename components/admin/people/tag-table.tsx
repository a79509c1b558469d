import Link from 'next/link'
import type { ReactNode } from 'react'
import { Badge } from '#components/admin/ui/badge.tsx'
import { Table, Td, Th } from '#components/admin/ui/table.tsx'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { ManagedTag } from '#lib/tags/tag-list.ts'

/** Tags with what they are and how many stories carry them. */
export function TagTable({ tags, t }: { tags: ManagedTag[]; t: AdminWords['t'] }): ReactNode {
  return (
    <Table>
      <thead>
        <tr>
          <Th>{t('people.field.name')}</Th>
          <Th>{t('people.field.kind')}</Th>
          <Th>{t('people.field.aliases')}</Th>
          <Th className="md:text-end">{t('people.field.stories')}</Th>
        </tr>
      </thead>
      <tbody>
        {tags.map((tag) => (
          <tr key={tag.id}>
            <Td className="wrap-anywhere">
              <Link href={`/admin/tags/${tag.id}`} className="font-medium">
                {tag.name}
              </Link>
            </Td>
            <Td>
              <Badge>{t('people.kind', { kind: tag.kind })}</Badge>
            </Td>
            <Td className="text-soft wrap-anywhere">{tag.aliases.join(', ')}</Td>
            <Td className="md:text-end">
              {tag.storyCount === 0 ? (
                <span className="text-soft">{t('people.storyCount', { count: 0 })}</span>
              ) : (
                <Link href={`/admin/stories?tag=${tag.id}`}>
                  {t('people.storyCount', { count: tag.storyCount })}
                </Link>
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
