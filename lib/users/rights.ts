import type { ArticleStage, Role } from '#lib/db/generated/enums.ts'

export type { Role } from '#lib/db/generated/enums.ts'

export const roles = [
  'contributor',
  'reporter',
  'editor',
  'managing_editor',
  'administrator',
] as const satisfies Role[]

/**
 * How far a right reaches. `early`: own stories that are still a pitch or a draft; `own`: stories one began or is
 * assigned; `any`: every story of the sections the role was granted for.
 */
export type Reach = 'no' | 'early' | 'own' | 'any'
type Row<R> = Record<Role, R>

const row = <R>(contributor: R, reporter: R, editor: R, managing_editor: R, administrator: R): Row<R> => ({
  contributor,
  reporter,
  editor,
  managing_editor,
  administrator,
})

/** Role × verb for what is done to a story; the section comes from the grant. The one table: docs print it, pages show it. */
export const storyRights = {
  'story.read': row('own', 'any', 'any', 'any', 'any'),
  'story.create': row('own', 'own', 'any', 'any', 'any'),
  'story.edit': row('early', 'own', 'any', 'any', 'any'),
  'story.note': row('own', 'any', 'any', 'any', 'any'),
  'story.file': row('own', 'own', 'any', 'any', 'any'),
  'story.preview': row('no', 'own', 'any', 'any', 'any'),
  'story.assign': row('no', 'no', 'any', 'any', 'any'),
  'story.approve': row('no', 'no', 'any', 'any', 'any'),
  'story.legal': row('no', 'no', 'any', 'any', 'any'),
  'story.clear-legal': row('no', 'no', 'no', 'any', 'any'),
  'story.publish': row('no', 'no', 'any', 'any', 'any'),
  'story.schedule': row('no', 'no', 'any', 'any', 'any'),
  'story.correct': row('no', 'no', 'any', 'any', 'any'),
  'story.spike': row('no', 'early', 'any', 'any', 'any'),
  'story.take-down': row('no', 'no', 'no', 'any', 'any'),
  'story.kill': row('no', 'no', 'no', 'any', 'any'),
  'story.override': row('no', 'no', 'no', 'any', 'any'),
} as const satisfies Record<string, Row<Reach>>

/** Role × verb for what is done to the site itself; a role granted for one section only has none of these. */
export const siteRights = {
  'picture.upload': row(true, true, true, true, true),
  'picture.describe': row(false, true, true, true, true),
  'picture.replace': row(false, false, true, true, true),
  'picture.remove': row(false, false, true, true, true),
  'embed.take-down': row(false, false, true, true, true),
  'contributor.manage': row(false, false, true, true, true),
  'tag.manage': row(false, false, true, true, true),
  'section.manage': row(false, false, false, true, true),
  'address.manage': row(false, false, false, true, true),
  'house-rule.manage': row(false, false, true, true, true),
  'audit.read': row(false, false, false, true, true),
  'job.manage': row(false, false, false, true, true),
  'user.manage': row(false, false, false, false, true),
  'settings.manage': row(false, false, false, false, true),
} as const satisfies Record<string, Row<boolean>>

export type StoryVerb = keyof typeof storyRights
export type SiteVerb = keyof typeof siteRights

export const storyVerbs = Object.keys(storyRights) as StoryVerb[]
export const siteVerbs = Object.keys(siteRights) as SiteVerb[]

/** Stages in which a story still belongs to whoever writes it. */
export const earlyStages: readonly ArticleStage[] = ['pitch', 'draft']
