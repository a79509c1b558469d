import { type Crops, readCrops } from '#lib/media/crops.ts'
import { tagsOfPicture } from '#lib/media/library/picture-tags.ts'
import { writeCrops } from '#lib/media/write-crops.ts'
import { database } from '#lib/db/client.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { changeSite } from '#lib/site/change-site.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnSite } from '#lib/users/may.ts'

export type PictureCut = {
  /** What must stay in view, in per cent of width and height. */
  focalX: number
  focalY: number
  crops: Crops
}

/**
 * Sets the focal point and the crops of a picture; the original stays as it is. The files of the crops are written
 * first, so that no page names one that is not there. Fails with `refused`, `unknown` or `invalid`.
 */
export async function cropPicture(
  actor: Actor,
  id: string,
  cut: PictureCut,
): Promise<Result<{ name: string }>> {
  const allowed = mayOnSite(actor, 'picture.describe')
  if (!allowed.ok) return allowed
  const crops = readCrops(cut.crops)
  if (!crops) return fail('invalid', 'A crop reaches over the edge of the picture. Set it again.')
  if (![cut.focalX, cut.focalY].every(isPerCent)) {
    return fail('invalid', 'The focal point is given in whole per cent, from 0 to 100.', 'focalX')
  }
  const picture = await database().media.findUnique({ where: { id } })
  if (!picture) return fail('unknown', 'This picture is no more. Load the library again.')
  if (picture.removedAt) return fail('invalid', 'This picture was removed; its files are gone.')
  await writeCrops(picture.hash, crops)
  const { focalX, focalY } = cut
  return await changeSite(actor, 'picture.describe', async (tx) => {
    await tx.media.update({ where: { id }, data: { focalX, focalY, crops } })
    return ok({
      value: { name: picture.headline || picture.caption || picture.alt || picture.fileName },
      audit: {
        verb: 'cropPicture',
        subjectType: 'media',
        subjectId: id,
        detail: {
          before: { focalX: picture.focalX, focalY: picture.focalY, crops: readCrops(picture.crops) ?? {} },
          after: { focalX, focalY, crops },
        },
      },
      tags: await tagsOfPicture(tx, id),
    })
  })
}

function isPerCent(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 100
}
