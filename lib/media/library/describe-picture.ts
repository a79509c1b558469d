import { enqueue } from '#lib/jobs/enqueue.ts'
import { rewritePictureJob } from '#lib/media/files/picture-file-jobs.ts'
import { writeXmp } from '#lib/media/intake/write-xmp.ts'
import { type PictureDetails, pictureDetailsSchema } from '#lib/media/library/picture-details.ts'
import { tagsOfPicture } from '#lib/media/library/picture-tags.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { changeSite } from '#lib/site/change-site.ts'
import { wellFormed } from '#lib/text/well-formed.ts'
import type { Actor } from '#lib/users/actor.ts'

/**
 * Changes what the library says of a picture; readers see it with the next request, and a job writes it into the public
 * files. Fails with `refused`,
 * `unknown` picture, or `invalid` details.
 */
export async function describePicture(
  actor: Actor,
  id: string,
  fields: PictureDetails,
): Promise<Result<{ name: string }>> {
  return await changeSite(actor, 'picture.describe', async (tx) => {
    const parsed = pictureDetailsSchema.safeParse(fields)
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      return fail('invalid', issue?.message ?? '', issue?.path.join('.'))
    }
    const details = wellFormed(parsed.data)
    const picture = await tx.media.findUnique({ where: { id } })
    if (!picture) return fail('unknown', 'This picture is no more. Load the library again.')
    const after = await tx.media.update({ where: { id }, data: details })
    if (writeXmp(after) !== writeXmp(picture)) await enqueue(tx, rewritePictureJob, { mediaId: id })
    const before = Object.keys(details).map((name) => [name, picture[name as keyof PictureDetails]] as const)
    return ok({
      value: { name: details.headline || details.caption || details.alt || picture.fileName },
      audit: {
        verb: 'describePicture',
        subjectType: 'media',
        subjectId: id,
        detail: { before: written(before), after: written(Object.entries(details)) },
      },
      tags: await tagsOfPicture(tx, id),
    })
  })
}

type Field = PictureDetails[keyof PictureDetails]

function written(
  fields: (readonly [string, Field])[],
): Record<string, string | number | boolean | string[] | null> {
  return Object.fromEntries(
    fields.map(([name, value]) => [name, value instanceof Date ? value.toISOString() : value]),
  )
}
