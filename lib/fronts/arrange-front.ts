import type { Teaser } from '#lib/articles/public-article.ts'
import type { PublicSection } from '#lib/sections/public-section.ts'

export type Front = {
  lead: Teaser
  secondary: Teaser[]
  sections: { section: PublicSection; stories: Teaser[] }[]
  recent: Teaser[]
}

/** Stories a section block shows. */
export const perSection = 4
const secondaryCount = 6
const recentCount = 10

/**
 * Lays out a front page from stories, newest first: the lead is the newest with a picture in the edition's
 * language, the next newest stand beside it, every section shows what is not on the page yet, and `recent`
 * lists the newest by time, wherever else they stand. Null when there is no story.
 */
export function arrangeFront(
  stories: Teaser[],
  sections: PublicSection[],
  editionLang: string,
): Front | null {
  const lead = stories.find((story) => leads(story, editionLang)) ?? stories[0]
  if (!lead) return null
  const shown = new Set([lead.id])
  const take = (count: number, from: Teaser[]) => {
    const taken = from.filter((story) => !shown.has(story.id)).slice(0, count)
    for (const story of taken) shown.add(story.id)
    return taken
  }
  const secondary = take(secondaryCount, stories)
  const blocks = sections.map((section) => ({
    section,
    stories: take(
      perSection,
      stories.filter((story) => story.section.id === section.id),
    ),
  }))
  return {
    lead,
    secondary,
    sections: blocks.filter((block) => block.stories.length > 0),
    recent: stories.slice(0, recentCount),
  }
}

function leads(story: Teaser, editionLang: string): boolean {
  return story.picture !== null && story.lang.split('-')[0] === editionLang.split('-')[0]
}
