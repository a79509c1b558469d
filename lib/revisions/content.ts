import { z } from 'zod'
import { draftBodySchema } from '#blocks/body.ts'
import { inlineSchema } from '#blocks/inline.ts'

export const bylineRoles = [
  'author',
  'reporting',
  'photographs',
  'illustration',
  'graphics',
  'translation',
  'editing',
] as const
export type BylineRole = (typeof bylineRoles)[number]

const bylineEntry = z.object({
  contributor: z.string().nullable(),
  name: z.string(),
  role: z.enum(bylineRoles),
  links: z.array(z.object({ network: z.string(), url: z.string().nullable() })),
})

const leadPicture = z.object({
  media: z.string().nullable(),
  alt: z.string(),
  decorative: z.boolean(),
  caption: inlineSchema,
  credit: z.string(),
})

export const syndicationRules = ['canonical', 'noindex', 'none'] as const

const syndicationSource = z.object({
  name: z.string(),
  url: z.string().nullable(),
  rule: z.enum(syndicationRules),
})

/**
 * What one revision of a story says. Everything may be empty in a draft: half-written work always saves;
 * what publishing needs is checked by `lib/publications/requirements.ts`.
 */
export const articleContentSchema = z.object({
  headline: z.string(),
  shortHeadline: z.string(),
  seoHeadline: z.string(),
  socialHeadline: z.string(),
  pushHeadline: z.string(),
  kicker: z.string(),
  standfirst: z.string(),
  byline: z.array(bylineEntry),
  dateline: z.string(),
  /** Id of a section, null while undecided. */
  section: z.string().nullable(),
  /** Ids of tags. */
  tags: z.array(z.string()),
  lead: leadPicture.nullable(),
  body: draftBodySchema,
  slug: z.string(),
  lang: z.string(),
  dir: z.enum(['ltr', 'rtl']),
  source: syndicationSource.nullable(),
})

export type ArticleContent = z.infer<typeof articleContentSchema>
export type BylineEntry = z.infer<typeof bylineEntry>
export type SyndicationSource = z.infer<typeof syndicationSource>

/** A story with nothing in it yet, in the given language. */
export function emptyContent(lang: string, dir: 'ltr' | 'rtl'): ArticleContent {
  return {
    headline: '',
    shortHeadline: '',
    seoHeadline: '',
    socialHeadline: '',
    pushHeadline: '',
    kicker: '',
    standfirst: '',
    byline: [],
    dateline: '',
    section: null,
    tags: [],
    lead: null,
    body: [],
    slug: '',
    lang,
    dir,
    source: null,
  }
}
