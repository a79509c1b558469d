import { z } from 'zod'
import { isWebUrl } from '#lib/html/safe-href.ts'

/** A page elsewhere of a person or of the newspaper itself. */
export const profileLinkSchema = z.object({
  network: z.string().trim().min(1, 'Say which network the link leads to.'),
  url: z.string().trim().refine(isWebUrl, 'A link is a whole web address, such as https://example.com/name.'),
})
