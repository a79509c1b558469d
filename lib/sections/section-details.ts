import { z } from 'zod'
import { sectionSlugSchema } from '#lib/addresses/slug-rules.ts'

/** What editors say of a section. */
export const sectionDetailsSchema = z.object({
  name: z.string().trim().min(1, 'A section needs a name.').max(40, 'A name has 40 characters at most.'),
  slug: sectionSlugSchema,
  description: z.string().trim().max(500, 'A description has 500 characters at most.'),
  /** '' for the site's own accent. */
  colour: z.string().regex(/^(#[0-9a-f]{6})?$/i, 'A colour is written like #9b2f16.'),
})

export type SectionDetails = z.infer<typeof sectionDetailsSchema>
