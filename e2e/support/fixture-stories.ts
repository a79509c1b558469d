import { inlineToText } from '#blocks/inline/inline-text.ts'
import { type Block, blockDefinitions } from '#blocks/registry.ts'
import type { Database } from '#lib/db/client.ts'
import { idOf } from '#lib/db/id.ts'
import { emptyContent } from '#lib/revisions/content.ts'
import { wordCount } from '#lib/text/words.ts'
import { stories } from '#prisma/seed/stories.ts'
import { fileAndPublish, publishContent } from './file-and-publish.ts'

const dayMs = 86_400_000
/** More than one page of a section holds. */
const olderReports = 22
const budgetWords = 1_100

/**
 * Adds what the demo edition is too small for: a second page of the sports section, and the story of exactly
 * 1,100 words with one photograph that the budgets are measured on. Does nothing a second time.
 */
export async function prepareFixtures(db: Database, actorId: string): Promise<{ budgetPath: string }> {
  const budgetStory = idOf('e2e', 'budget-story')
  const filed = await db.articlePath.findFirst({ where: { articleId: budgetStory } })
  if (filed) return { budgetPath: filed.path }
  for (let number = 1; number <= olderReports; number += 1) {
    await fileAndPublish(db, actorId, {
      headline: `From the boathouse book, entry ${number}`,
      startsInMs: -(30 + number) * dayMs,
    })
  }
  const { path } = await publishContent(db, actorId, await budgetContent(db), {
    newArticleId: budgetStory,
    startsInMs: -29 * dayMs,
  })
  return { budgetPath: path }
}

async function budgetContent(db: Database) {
  const photograph = await db.media.findFirstOrThrow({
    where: { widthPx: 1600, heightPx: 900 },
    orderBy: { sizeBytes: 'desc' },
  })
  return {
    ...emptyContent('en-GB', 'ltr'),
    headline: 'What the harbour said, at the usual length',
    standfirst: 'Eleven hundred words and one photograph: the story that the budgets are measured on.',
    kicker: 'Measured',
    slug: 'at-the-usual-length',
    section: idOf('section', 'sport'),
    tags: [idOf('tag', 'harbour'), idOf('tag', 'saltmere')],
    byline: [
      {
        contributor: idOf('contributor', 'maren-holt'),
        name: 'Maren Holt',
        role: 'author' as const,
        links: [],
      },
    ],
    dateline: 'Saltmere',
    lead: {
      media: photograph.id,
      alt: photograph.alt || 'The harbour',
      decorative: false,
      caption: [{ text: photograph.caption || 'The harbour at the usual hour.' }],
      credit: photograph.credit || 'Pavel Novik',
    },
    body: paragraphsOf(budgetWords),
  }
}

/** Paragraphs of the demo edition's own stories, so that the text compresses as real copy does. */
function paragraphsOf(words: number): Block[] {
  const body: Block[] = []
  let left = words
  for (const text of demoParagraphs()) {
    if (left === 0) break
    const whole = wordCount(text, 'en-GB')
    const taken = whole <= left ? text : firstWords(text, left)
    left -= Math.min(whole, left)
    body.push(blockDefinitions.paragraph.create(`p${body.length}`, { text: [{ text: taken }] }))
  }
  return body
}

function demoParagraphs(): string[] {
  return stories
    .filter((story) => story.lang === 'en-GB' && story.section === 'city')
    .flatMap((story) => story.body)
    .flatMap((block) => (block.type === 'paragraph' ? [inlineToText(block.text)] : []))
}

function firstWords(text: string, count: number): string {
  const words = [...new Intl.Segmenter('en-GB', { granularity: 'word' }).segment(text)]
  const ends = words.filter((one) => one.isWordLike).map((one) => one.index + one.segment.length)
  return `${text.slice(0, ends[count - 1])}.`
}
