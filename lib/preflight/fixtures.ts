import { inlineFromText } from '#blocks/inline/inline-text.ts'
import { type Block, blockDefinitions } from '#blocks/registry.ts'
import type { HouseRule } from '#lib/preflight/house-rules/house-rule.ts'
import type { RuleId } from '#lib/preflight/rules.ts'
import type { MediaFacts, PreflightFacts, PreflightStory } from '#lib/preflight/story.ts'
import { type ArticleContent, emptyContent } from '#lib/revisions/content.ts'

/** A story that breaks one rule once, and its twin that keeps it. */
export type Fixture = { bad: PreflightStory; good: PreflightStory }

const { paragraph, image, quote, embed } = blockDefinitions
const at = new Date('2026-11-23T12:00:00Z')
const inDays = (days: number) => new Date(at.getTime() + days * 86_400_000)
const siteUrl = 'https://lantern.example'

/** A paragraph of plain words. */
export const p = (text: string, id = 'p1'): Block => paragraph.create(id, { text: inlineFromText(text) })

const linked = (href: string): Block =>
  paragraph.create('p1', { text: [{ text: 'As ' }, { text: 'we wrote', marks: [{ type: 'link', href }] }] })

const picture = (changes: { media?: string | null; alt?: string; credit?: string } = {}): Block =>
  image.create('i1', { media: 'quay', alt: 'A ferry at night', credit: 'Pavel Novik', ...changes })

const post = (text: string): Block =>
  embed.create('e1', {
    network: 'mastodon',
    url: 'https://social.example/@board/1',
    text: inlineFromText(text),
  })

const inLibrary = (changes: Partial<MediaFacts> = {}): ReadonlyMap<string, MediaFacts> =>
  new Map([
    [
      'quay',
      {
        alt: '',
        decorative: false,
        credit: '',
        rightsFrom: null,
        rightsUntil: null,
        territories: [],
        usageLimit: null,
        otherUses: 0,
        isRemoved: false,
        ...changes,
      },
    ],
  ])

const source = (url: string | null) => ({ name: 'The Vantry Monitor', url, rule: 'canonical' as const })

export const houseRule: HouseRule = {
  id: 'utilise',
  pattern: String.raw`\butili[sz]e`,
  ignoreCase: true,
  message: 'Write “use”.',
  severity: 'warn',
  fields: [],
  enabled: true,
  position: 1,
}

/** A story that keeps every rule, with what the fixture wants different. */
export function fixtureStory(
  content: Partial<ArticleContent> = {},
  facts: Partial<PreflightFacts> = {},
): PreflightStory {
  return {
    at,
    content: {
      ...emptyContent('en-GB', 'ltr'),
      headline: 'Ferry returns to North Quay',
      section: 'city',
      slug: 'ferry-returns',
      body: [p('The ferry is back at its old berth.')],
      ...content,
    },
    facts: {
      site: { url: siteUrl, timeZone: 'Europe/London' },
      firstPublishedAt: null,
      media: inLibrary(),
      links: new Map(),
      related: new Map(),
      sameAddress: [],
      sameHeadline: [],
      houseRules: [],
      ...facts,
    },
  }
}

const withBody = (text: string, content: Partial<ArticleContent> = {}) =>
  fixtureStory({ ...content, body: [p(text)] })

const other = { articleId: 'a2', headline: 'Ferry back', path: '/city/2026/11/23/ferry-returns' }
const gone = new Map([['/city/2026/11/01/old-story', 'gone' as const]])
const there = new Map([['/city/2026/11/01/old-story', 'public' as const]])

/** One entry a rule; the test refuses a rule without. */
export const fixtures: Record<RuleId | 'house', Fixture> = {
  'headline-missing': { bad: fixtureStory({ headline: ' ' }), good: fixtureStory() },
  'section-missing': { bad: fixtureStory({ section: null }), good: fixtureStory() },
  'text-missing': { bad: fixtureStory({ body: [] }), good: fixtureStory() },
  'block-incomplete': {
    bad: fixtureStory({ body: [blockDefinitions.heading.create('h1')] }),
    good: fixtureStory({ body: [blockDefinitions.heading.create('h1', { text: [{ text: 'The berth' }] })] }),
  },
  'picture-credit': {
    bad: fixtureStory({ body: [picture({ credit: '' })] }),
    good: fixtureStory({ body: [picture({ credit: '' })] }, { media: inLibrary({ credit: 'Pavel Novik' }) }),
  },
  'picture-alt': {
    bad: fixtureStory({ body: [picture({ alt: '' })] }),
    good: fixtureStory({ body: [picture({ alt: '' })] }, { media: inLibrary({ alt: 'A ferry' }) }),
  },
  'picture-slot': {
    bad: fixtureStory({ body: [picture({ media: null })] }),
    good: fixtureStory({ body: [picture()] }),
  },
  'picture-rights': {
    bad: fixtureStory({ body: [picture()] }, { media: inLibrary({ rightsUntil: at }) }),
    good: fixtureStory({ body: [picture()] }, { media: inLibrary({ rightsFrom: at }) }),
  },
  'picture-ending': {
    bad: fixtureStory({ body: [picture()] }, { media: inLibrary({ rightsUntil: inDays(30) }) }),
    good: fixtureStory({ body: [picture()] }, { media: inLibrary({ rightsUntil: inDays(31) }) }),
  },
  'picture-limits': {
    bad: fixtureStory({ body: [picture()] }, { media: inLibrary({ usageLimit: 2, otherUses: 2 }) }),
    good: fixtureStory({ body: [picture()] }, { media: inLibrary({ usageLimit: 2, otherUses: 1 }) }),
  },
  'tk-left': {
    bad: withBody('The ferry carries TK passengers a day.'),
    good: withBody('Flight TK 1724 and the TKO in the ring.'),
  },
  'quote-speaker': {
    bad: fixtureStory({ body: [quote.create('q1', { paragraphs: [[{ text: 'It floats.' }]] })] }),
    good: fixtureStory({
      body: [quote.create('q1', { paragraphs: [[{ text: 'It floats.' }]], sourceName: 'Harbour Board' })],
    }),
  },
  'dead-link': {
    bad: fixtureStory({ body: [linked('/city/2026/11/01/old-story')] }, { links: gone }),
    good: fixtureStory({ body: [linked(`${siteUrl}/city/2026/11/01/old-story`)] }, { links: there }),
  },
  'embed-snapshot': {
    bad: fixtureStory({ body: [post('')] }),
    good: fixtureStory({ body: [post('The berth is open.')] }),
  },
  'headline-length': {
    bad: fixtureStory({ pushHeadline: 'The ferry is back '.repeat(7) }),
    good: fixtureStory({ pushHeadline: 'The ferry is back' }),
  },
  'slug-taken': { bad: fixtureStory({}, { sameAddress: [other] }), good: fixtureStory() },
  'headline-taken': { bad: fixtureStory({}, { sameHeadline: [other] }), good: fixtureStory() },
  'syndication-conflict': {
    bad: fixtureStory({ source: source(null) }),
    good: fixtureStory({ source: source('https://monitor.example/2026/ferry') }),
  },
  'name-spelling': {
    bad: withBody('Inês Carvalho met the crew. Later Ines Carvalho left.'),
    good: withBody('Inês Carvalho met the crew. Later Ms Carvalho met Pavel Novik.'),
  },
  'number-differs': {
    bad: withBody('The crew took 12 cadets aboard.', { headline: 'Ferry saves fourteen cadets' }),
    good: withBody('The crew took 14 cadets aboard, 12 of them girls.', {
      headline: 'Ferry saves fourteen cadets',
    }),
  },
  'weekday-differs': {
    bad: withBody('The berth opens on Monday 24 November 2026.'),
    good: withBody('The berth opens on Tuesday 24 November 2026.'),
  },
  'unbalanced-marks': {
    bad: withBody('‘It floats, she said, and it’s true.'),
    good: withBody('‘It floats,’ she said (and it’s true of the cadets’ boat).'),
  },
  house: {
    bad: withBodyAndRule('The Board will utilise the berth.'),
    good: withBodyAndRule('The Board will use the berth.'),
  },
}

function withBodyAndRule(text: string): PreflightStory {
  return fixtureStory({ body: [p(text)] }, { houseRules: [houseRule] })
}
