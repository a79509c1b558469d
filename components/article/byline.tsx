import { Fragment, type ReactNode } from 'react'
import { FollowLinks } from '#components/article/follow-links.tsx'
import { groupByRole } from '#components/article/group-by-role.ts'
import { ListInWords } from '#components/ui/list-in-words.tsx'
import type { PublicByline } from '#lib/contributors/public-contributor.ts'
import type { Words } from '#lib/i18n/words-for.ts'

/** Stands for the names while a sentence is made, so that they can be links in it. */
const placeOfNames = '\u0001'

/** Everyone who made the story, by what they did, and where to follow them. */
export function Byline({ byline, words }: { byline: PublicByline[]; words: Words }): ReactNode {
  if (byline.length === 0) return null
  return (
    <div className="byline">
      <p>
        {groupByRole(byline).map(({ role, people }, index) => {
          const [before, after] = words.t('article.role', { role, names: placeOfNames }).split(placeOfNames)
          return (
            <Fragment key={role}>
              {index > 0 ? ' · ' : null}
              {before}
              <ListInWords items={people.map(personLink)} lang={words.lang} />
              {after}
            </Fragment>
          )
        })}
      </p>
      {peopleToFollow(byline).map((person) => (
        <FollowLinks key={person.name} person={person} words={words} />
      ))}
    </div>
  )
}

/** Each person once, whatever else they did for the story. */
function peopleToFollow(byline: PublicByline[]): PublicByline[] {
  const people = new Map<string, PublicByline>()
  for (const person of byline) {
    if (person.links.length > 0 && !people.has(person.name)) people.set(person.name, person)
  }
  return [...people.values()]
}

function personLink({ name, slug }: PublicByline): ReactNode {
  return slug === null ? (
    <span key={name}>{name}</span>
  ) : (
    <a key={name} href={`/by/${slug}`} rel="author">
      {name}
    </a>
  )
}
