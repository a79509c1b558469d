import type { AdminMessages } from '#lib/i18n/admin-messages.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnSite, mayOnSomeStory } from '#lib/users/may.ts'
import type { SiteVerb } from '#lib/users/rights.ts'

type NavigationWord = keyof AdminMessages['admin']['nav']

/** A page of the navigation by the name of its word. */
export type NavigationName = Exclude<
  NavigationWord,
  'main' | 'more' | 'search' | 'account' | 'toSite' | 'newStory' | 'newShort'
>

/** A page of the newsroom; `keys` go there when pressed one after the other. */
export type NavigationEntry = { name: NavigationName; href: string; keys?: string }

export type NavigationGroup = { name: 'work' | 'paper' | 'house'; entries: NavigationEntry[] }

type Guarded = NavigationEntry & { right?: SiteVerb }

const work: Guarded[] = [
  { name: 'desk', href: '/admin', keys: 'g d' },
  { name: 'stories', href: '/admin/stories', keys: 'g s' },
  { name: 'paste', href: '/admin/paste', keys: 'g p' },
  { name: 'pictures', href: '/admin/pictures', keys: 'g i' },
]

const paper: Guarded[] = [
  { name: 'contributors', href: '/admin/contributors', keys: 'g c', right: 'contributor.manage' },
  { name: 'sections', href: '/admin/sections', right: 'section.manage' },
  { name: 'tags', href: '/admin/tags', keys: 'g t', right: 'tag.manage' },
  { name: 'embeds', href: '/admin/embeds', keys: 'g e', right: 'embed.take-down' },
  { name: 'addresses', href: '/admin/addresses', right: 'address.manage' },
  { name: 'houseStyle', href: '/admin/house-style', keys: 'g h', right: 'house-rule.manage' },
]

const house: Guarded[] = [
  { name: 'users', href: '/admin/users', keys: 'g u', right: 'user.manage' },
  { name: 'settings', href: '/admin/settings', right: 'settings.manage' },
  { name: 'jobs', href: '/admin/jobs', keys: 'g j', right: 'job.manage' },
  { name: 'audit', href: '/admin/audit', keys: 'g l', right: 'audit.read' },
]

/** The pages this actor can use, in their groups; a group without any is left out. */
export function navigationFor(actor: Actor): NavigationGroup[] {
  const groups: NavigationGroup[] = [
    {
      name: 'work',
      entries: open(work, actor).filter(
        ({ name }) => name !== 'paste' || mayOnSomeStory(actor, 'story.create'),
      ),
    },
    { name: 'paper', entries: open(paper, actor) },
    { name: 'house', entries: open(house, actor) },
  ]
  return groups.filter(({ entries }) => entries.length > 0)
}

function open(entries: Guarded[], actor: Actor): NavigationEntry[] {
  return entries
    .filter(({ right }) => right === undefined || mayOnSite(actor, right).ok)
    .map(({ name, href, keys }) => ({ name, href, keys }))
}

/** Whether a page of the navigation is the one shown: itself, or one below it. */
export function isCurrent(href: string, pathname: string): boolean {
  if (href === '/admin') return pathname === '/admin'
  if (href === '/admin/stories' && pathname === '/admin/stories/new') return false
  return pathname === href || pathname.startsWith(`${href}/`)
}

/** Whether a page needs the width for itself: the pages of one story. */
export function wantsRoom(pathname: string): boolean {
  return /^\/admin\/stories\/(?!new$)[^/]+/.test(pathname)
}
