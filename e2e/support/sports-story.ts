import { randomUUID } from 'node:crypto'
import { publishStory } from './newsroom.ts'
import type { FiledStory, StoryNotes } from './story-notes.ts'

export type SportsStory = FiledStory & { headline: string }

/** Publishes a story that no other test publishes, by Dara Quinn, on rowing, in sport. */
export async function publishSportsStory(notes: Partial<StoryNotes> = {}): Promise<SportsStory> {
  const headline = notes.headline ?? uniqueHeadline()
  return { ...(await publishStory({ ...notes, headline })), headline }
}

/** A headline that occurs nowhere else. */
export function uniqueHeadline(): string {
  return `Eight and cox ${randomUUID().slice(0, 8)} home before the rain`
}

/** The lists that show such a story, of the day it was published on. */
export function listsOf(story: FiledStory): string[] {
  const [, , ...rest] = story.path.split('/')
  const feeds = ['/rss.xml', '/sport/rss.xml', '/tags/rowing/atom.xml', '/by/dara-quinn/feed.json']
  return [
    '/',
    '/sport',
    '/tags/rowing',
    '/by/dara-quinn',
    `/archive/${rest.slice(0, 3).join('/')}`,
    ...feeds.map((feed) => `/feeds${feed}`),
  ]
}

/** Every page that shows such a story, its own first. */
export function pagesShowing(story: FiledStory): string[] {
  return [story.path, ...listsOf(story)]
}
