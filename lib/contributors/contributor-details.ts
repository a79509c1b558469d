import { z } from 'zod'
import { slugSchema } from '#lib/addresses/slug-rules.ts'
import { profileLinkSchema } from '#lib/contributors/profile-link.ts'

/** What editors say of a person whose name stands on stories. */
export const contributorDetailsSchema = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'A contributor needs a name.')
    .max(120, 'A name has 120 characters at most.'),
  slug: slugSchema,
  role: z.string().trim().max(120, 'A role has 120 characters at most.'),
  bio: z.string().trim().max(2000, 'A biography has 2,000 characters at most.'),
  /** Id of a picture of the library, or null. */
  portraitId: z.uuid('Choose a portrait from the library.').nullable(),
  links: z.array(profileLinkSchema).max(12, 'A contributor has 12 links at most.'),
})

export type ContributorDetails = z.infer<typeof contributorDetailsSchema>
