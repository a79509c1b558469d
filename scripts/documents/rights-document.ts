import { reachWords, rightWords } from '#components/admin/users/manage/right-words.ts'
import { roleWords } from '#components/admin/users/role-words.ts'
import { adminWords } from '#lib/i18n/admin-words.ts'
import { roles, siteRights, siteVerbs, storyRights, storyVerbs } from '#lib/users/rights.ts'

/** `docs/editors/rights.md`: the table of lib/users/rights.ts in the words of the admin page, as Markdown. */
export function rightsDocument(): string {
  const { t } = adminWords('en')
  const names = rightWords(t)
  const reaches = reachWords(t)
  const head = ['Right', ...roles.map((role) => roleWords(t)[role])]
  const ofStories = storyVerbs.map((verb) => [
    `${names[verb]} (\`${verb}\`)`,
    ...roles.map((role) => reaches[storyRights[verb][role]]),
  ])
  const ofSite = siteVerbs.map((verb) => [
    `${names[verb]} (\`${verb}\`)`,
    ...roles.map((role) => reaches[siteRights[verb][role] ? 'any' : 'no']),
  ])
  return `# Who may do what

A role is given for one section or for all of them (Users, then a name). With several roles, the widest counts.
“${reaches.own}” means stories one began or is assigned; “${reaches.early}” means these while they are a pitch or a draft.
A refusal names the right that is missing, as it stands here in brackets.

## Stories

A role in one section covers the stories of that section, and those that have no section yet.

${table(head, ofStories)}

## The site

Only a role in all sections has these.

${table(head, ofSite)}

A change of somebody’s roles signs them out everywhere; they sign in again to their new rights. The last administrator
cannot be removed or disabled.
`
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
