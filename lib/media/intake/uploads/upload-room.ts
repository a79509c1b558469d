import type { Upload } from '#lib/media/intake/uploads/upload-files.ts'
import { fail, ok, type Result } from '#lib/result.ts'

/** How much may be unfinished at a time: of one person, and of the whole newsroom. Sizes count as announced. */
const maxUnfinished = 100
const maxOwnBytes = 2e9
const maxAllBytes = 10e9

/** Whether one more upload of so many bytes may begin beside the unfinished ones. Fails with `invalid` when it may not. */
export function roomForUpload(
  unfinished: Pick<Upload, 'userId' | 'lengthBytes'>[],
  { userId, lengthBytes }: { userId: string; lengthBytes: number },
): Result<null, 'invalid'> {
  const own = unfinished.filter((upload) => upload.userId === userId)
  if (own.length >= maxUnfinished) {
    return fail(
      'invalid',
      `At most ${maxUnfinished} uploads may be unfinished at a time. Finish or give up some, then try again.`,
    )
  }
  if (sizeOf(own) + lengthBytes > maxOwnBytes) {
    return fail(
      'invalid',
      `Your unfinished uploads may come to ${maxOwnBytes / 1e9} GB at most; with this one they would be more. Finish or give up some, then try again.`,
    )
  }
  if (sizeOf(unfinished) + lengthBytes > maxAllBytes) {
    return fail(
      'invalid',
      `All unfinished uploads of the newsroom together may come to ${maxAllBytes / 1e9} GB at most, and there is no room for this one. Try again when others have finished.`,
    )
  }
  return ok(null)
}

function sizeOf(uploads: Pick<Upload, 'lengthBytes'>[]): number {
  return uploads.reduce((sum, { lengthBytes }) => sum + lengthBytes, 0)
}
