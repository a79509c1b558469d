import Link from 'next/link'
import type { ReactNode } from 'react'
import { Table, Td, Th } from '#components/admin/ui/table.tsx'
import type { ManagedContributor } from '#lib/contributors/contributor-list.ts'
import type { AdminWords } from '#lib/i18n/admin-words.ts'

/** Contributors with what they do and how many stories name them. */
export function ContributorTable({
  contributors,
  t,
}: {
  contributors: ManagedContributor[]
  t: AdminWords['t']
}): ReactNode {
  return (
    <Table>
      <thead>
        <tr>
          <Th>{t('people.field.name')}</Th>
          <Th>{t('people.field.role')}</Th>
          <Th>{t('people.field.links')}</Th>
          <Th className="md:text-end">{t('people.field.stories')}</Th>
        </tr>
      </thead>
      <tbody>
        {contributors.map((contributor) => (
          <tr key={contributor.id}>
            <Td className="wrap-anywhere">
              <Link href={`/admin/contributors/${contributor.id}`} className="font-medium">
                {contributor.name}
              </Link>
            </Td>
            <Td className="wrap-anywhere">{contributor.role}</Td>
            <Td className="text-soft">
              {contributor.links.map(({ network }) => t('people.network', { network })).join(', ')}
            </Td>
            <Td className="md:text-end">
              {contributor.storyCount === 0 ? (
                <span className="text-soft">{t('people.storyCount', { count: 0 })}</span>
              ) : (
                <Link href={`/admin/stories?author=${contributor.id}`}>
                  {t('people.storyCount', { count: contributor.storyCount })}
                </Link>
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
