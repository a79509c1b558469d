import { isRecordingFile } from '#lib/media/recordings/recording-files.ts'
import { linkPlays, readLinkPicture } from '#lib/previews/preview-pictures.ts'
import { pictureAnswer, playedAnswer } from '../../../../../picture-answer.ts'

type Params = { token: string; hash: string; file: string }

/** A picture or recording of the story that the token shows. */
export async function GET(request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const { token, hash, file } = await params
  if (isRecordingFile(file)) return await playedAnswer(request, hash, file, await linkPlays(token, hash))
  return pictureAnswer(await readLinkPicture(token, hash, file))
}
