import { z } from 'zod'
import { profileLinkSchema } from '#lib/contributors/profile-link.ts'
import { shareWays } from '#lib/site/share-ways.ts'

/** What administrators may set of the site itself. */
export const siteSettingsSchema = z.object({
  name: z.string().trim().min(1, 'A newspaper needs a name.').max(80, 'A name has 80 characters at most.'),
  tagline: z.string().trim().max(120, 'A line under the name has 120 characters at most.'),
  description: z.string().trim().max(300, 'A description has 300 characters at most.'),
  lang: languageTag('The language of the edition'),
  timeZone: z.string().refine(isTimeZone, {
    error: ({ input }) => `“${String(input)}” is no time zone. Write one like Europe/London.`,
  }),
  foundedYear: z
    .number()
    .int()
    .min(1400, 'A founding year has four digits.')
    .max(2100, 'A founding year has four digits.')
    .nullable(),
  creditStyle: z.enum(['parentheses', 'dash']),
  languages: z.array(languageTag('A language of stories')).max(40),
  links: z.array(profileLinkSchema).max(12, 'The site has 12 links at most.'),
  commentPolicy: z.enum(['open', 'held', 'closed']),
  shareWays: z
    .array(z.enum(shareWays))
    .refine((ways) => new Set(ways).size === ways.length, 'One way to share is named twice.'),
  commentRules: z.string().trim().max(2000, 'The rules have 2,000 characters at most.'),
})

export type SiteSettings = z.infer<typeof siteSettingsSchema>

function languageTag(what: string) {
  return z
    .string()
    .trim()
    .refine(isLanguageTag, {
      error: ({ input }) => `${what}: “${String(input)}” is no language tag. Write one like en-GB or ar.`,
    })
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== ''
  } catch {
    return false
  }
}
