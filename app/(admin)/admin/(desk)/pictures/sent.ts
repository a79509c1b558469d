import { z } from 'zod'
import { readCrops } from '#lib/media/crops.ts'
import { pictureDetailsSchema } from '#lib/media/library/picture-details.ts'
import { momentOfWallTime } from '#lib/time/zoned-time.ts'

const listed = z.string().transform((text) =>
  text
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter(Boolean),
)

/** The form of a picture's words; days and times in the paper's time zone, lists with commas between. */
export function sentDetailsSchema(timeZone: string) {
  const moment = z.string().transform((text, context) => {
    if (text === '') return null
    const at = momentOfWallTime(text.slice(0, 16), timeZone)
    if (at) return at
    context.addIssue('A day and a time were expected, such as 2026-11-23 14:30. Choose them again.')
    return z.NEVER
  })
  return z
    .object({
      id: z.uuid(),
      alt: z.string(),
      decorative: z
        .literal('on')
        .optional()
        .transform((mark) => mark === 'on'),
      headline: z.string(),
      caption: z.string(),
      credit: z.string(),
      creator: z.string(),
      copyright: z.string(),
      agency: z.string(),
      licence: z.string(),
      place: z.string(),
      takenAt: moment,
      digitalSource: z.string(),
      keywords: listed,
      rightsFrom: moment,
      rightsUntil: moment,
      territories: listed.transform((codes) => codes.map((code) => code.toUpperCase())),
      usageLimit: z.string().transform((text) => (text.trim() === '' ? null : Number(text))),
      rightsNote: z.string(),
    })
    .transform(({ id, ...details }, context) => {
      const parsed = pictureDetailsSchema.safeParse(details)
      if (parsed.success) return { id, ...parsed.data }
      const [issue] = parsed.error.issues
      context.addIssue({ code: 'custom', message: issue?.message ?? '', path: issue?.path.slice(0, 1) ?? [] })
      return z.NEVER
    })
}

/** The form of the focal point and the crops. */
export const sentCutSchema = z.object({
  id: z.uuid(),
  focalX: z.coerce.number(),
  focalY: z.coerce.number(),
  crops: z.string().transform((text, context) => {
    const crops = readCrops(jsonOf(text))
    if (crops) return crops
    context.addIssue('A crop reaches over the edge of the picture. Set it again.')
    return z.NEVER
  }),
})

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
