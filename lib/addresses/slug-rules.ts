import { z } from 'zod'

/** First segments of addresses that no section may take; later surfaces are kept free (docs/domain.md, addresses). */
export const reservedSegments: ReadonlySet<string> = new Set([
  'admin',
  'api',
  'archive',
  'by',
  'cards',
  'comments',
  'corrections',
  'embeds',
  'feeds',
  'fonts',
  'gone',
  'islands',
  'lite',
  'media',
  'page',
  'preview',
  'saved',
  'search',
  'share',
  'tags',
])

const pattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** One segment of an address as editors type it. */
export const slugSchema = z
  .string()
  .trim()
  .min(1, 'A slug is needed: lower-case letters, digits and hyphens, such as night-trams.')
  .max(80, 'A slug has 80 characters at most.')
  .regex(pattern, 'A slug has lower-case letters, digits and single hyphens only, such as night-trams.')

/** The slug of a section, the first segment of its stories' addresses. */
export const sectionSlugSchema = slugSchema.refine((slug) => !reservedSegments.has(slug), {
  error: ({ input }) => `“${String(input)}” is an address of the site itself. Choose another slug.`,
})
