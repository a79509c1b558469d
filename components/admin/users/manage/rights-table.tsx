import type { ReactNode } from 'react'
import { Td, Th } from '#components/admin/ui/table.tsx'
import { reachWords, rightWords } from '#components/admin/users/manage/right-words.ts'
import { roleWords } from '#components/admin/users/role-words.ts'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import { type Reach, roles, siteRights, siteVerbs, storyRights, storyVerbs } from '#lib/users/rights.ts'

/** What each role may do: the table the code itself asks. */
export function RightsTable({ t }: { t: AdminWords['t'] }): ReactNode {
  const names = rightWords(t)
  return (
    <div className="mt-10 grid gap-3">
      <div>
        <h2 id="rights" className="font-serif text-lg font-semibold">
          {t('access.rights.title')}
        </h2>
        <p className="mt-1 max-w-prose text-soft">{t('access.rights.lead')}</p>
      </div>
      {/* A focusable stretch, so that it scrolls by keyboard where it is wider than the page. */}
      <section aria-labelledby="rights" tabIndex={0} className="overflow-x-auto">
        <table className="w-full min-w-160 border-collapse text-sm">
          <thead>
            <tr>
              <Th>{t('access.rights.right')}</Th>
              {roles.map((role) => (
                <Th key={role}>{roleWords(t)[role]}</Th>
              ))}
            </tr>
          </thead>
          <tbody>
            {storyVerbs.map((verb) => (
              <Row
                key={verb}
                name={names[verb]}
                reaches={roles.map((role) => storyRights[verb][role])}
                t={t}
              />
            ))}
            {siteVerbs.map((verb) => (
              <Row
                key={verb}
                name={names[verb]}
                reaches={roles.map((role) => (siteRights[verb][role] ? 'any' : 'no'))}
                t={t}
              />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

function Row({ name, reaches, t }: { name: string; reaches: Reach[]; t: AdminWords['t'] }): ReactNode {
  const words = reachWords(t)
  return (
    <tr className="border-b border-rule">
      <th scope="row" className="py-1 pe-4 text-start font-normal">
        {name}
      </th>
      {reaches.map((reach, index) => (
        <Td key={index} className={`table-cell ${reach === 'no' ? 'text-soft' : ''}`}>
          {words[reach]}
        </Td>
      ))}
    </tr>
  )
}
