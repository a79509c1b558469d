import { z } from 'zod'

const line = (limit: number) => z.string().trim().max(limit, `At most ${limit} characters.`)
const moment = z.date().nullable()

/** What editors say of a picture; it holds wherever a use says nothing else. */
export const pictureDetailsSchema = z
  .object({
    alt: line(2_000),
    decorative: z.boolean(),
    headline: line(300),
    caption: line(4_000),
    credit: line(300),
    creator: line(300),
    copyright: line(500),
    agency: line(300),
    licence: line(500),
    place: line(300),
    takenAt: moment,
    digitalSource: z.string().regex(/^[A-Za-z]{0,80}$/, 'Choose how it was made from the list.'),
    keywords: z.array(z.string().trim().min(1).max(100)).max(100, 'At most 100 keywords.'),
    rightsFrom: moment,
    rightsUntil: moment,
    territories: z
      .array(z.string().regex(/^[A-Z]{2}$/, 'A country is written as two letters, such as NO.'))
      .max(250, 'At most 250 countries.'),
    usageLimit: z
      .int('A number of stories, such as 3.')
      .min(1, 'At least 1; leave it empty for any number.')
      .max(1_000_000, 'At most 1,000,000; leave it empty for any number.')
      .nullable(),
    rightsNote: line(2_000),
  })
  .refine(({ rightsFrom, rightsUntil }) => !rightsFrom || !rightsUntil || rightsFrom < rightsUntil, {
    message: 'The rights end before they begin. Give a later end.',
    path: ['rightsUntil'],
  })

export type PictureDetails = z.infer<typeof pictureDetailsSchema>
