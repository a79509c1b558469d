import { z } from 'zod'
import { slugSchema } from '#lib/addresses/slug-rules.ts'
import { tagKinds } from '#lib/tags/public-tag.ts'

/** What editors say of a tag. */
export const tagDetailsSchema = z.object({
  name: z.string().trim().min(1, 'A tag needs a name.').max(80, 'A name has 80 characters at most.'),
  slug: slugSchema,
  kind: z.enum(tagKinds, { error: `A tag is one of ${tagKinds.join(', ')}.` }),
  description: z.string().trim().max(500, 'A description has 500 characters at most.'),
  /** Other names it is found by. */
  aliases: z.array(z.string().trim().min(1)).max(20, 'A tag has 20 other names at most.'),
})

export type TagDetails = z.infer<typeof tagDetailsSchema>
