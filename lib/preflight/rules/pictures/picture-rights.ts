import { defineRule, type RuleFinding } from '#lib/preflight/define-rule.ts'
import type { PreflightStory } from '#lib/preflight/story.ts'
import {
  libraryFacts,
  namesOf,
  type UsedPicture,
  usedPictures,
} from '#lib/preflight/rules/pictures/used-pictures.ts'

/** Whether the rights of every picture hold at the moment of publishing; readers are not shown it outside them. */
export const pictureRights = defineRule({
  id: 'picture-rights',
  severity: 'error',
  check: (story) => usedPictures(story.content).flatMap((picture) => outsideRights(picture, story) ?? []),
})

function outsideRights(picture: UsedPicture, { at, facts }: PreflightStory): RuleFinding | null {
  const rights = libraryFacts(picture, facts)
  if (!rights) return null
  if (rights.isRemoved) {
    return {
      words: { key: 'preflight.finding.pictureRemoved', values: namesOf(picture) },
      place: picture.placeOf('media'),
    }
  }
  const say = (
    key: 'preflight.finding.rightsExpired' | 'preflight.finding.rightsLater',
    date: Date,
  ): RuleFinding => ({
    words: { key, values: { ...namesOf(picture), date: dayIn(date, facts.site.timeZone) } },
    place: picture.placeOf('media'),
  })
  if (rights.rightsUntil && rights.rightsUntil <= at)
    return say('preflight.finding.rightsExpired', rights.rightsUntil)
  if (rights.rightsFrom && rights.rightsFrom > at)
    return say('preflight.finding.rightsLater', rights.rightsFrom)
  return null
}

/** A day in a time zone as in the interface's English: '3 December 2026'. */
export function dayIn(date: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone }).format(date)
}
