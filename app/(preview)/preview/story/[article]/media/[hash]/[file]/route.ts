import { isRecordingFile } from '#lib/media/recordings/recording-files.ts'
import { readStoryPicture, storyPlays } from '#lib/previews/preview-pictures.ts'
import { currentActor } from '../../../../../../../(admin)/acting.ts'
import { pictureAnswer, playedAnswer } from '../../../../../../picture-answer.ts'

type Params = { article: string; hash: string; file: string }

/** A picture or recording of any version of the story, for whoever is signed in and may read it. */
export async function GET(request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const [{ article, hash, file }, actor] = await Promise.all([params, currentActor()])
  if (!actor) return pictureAnswer(null)
  if (isRecordingFile(file)) {
    return await playedAnswer(request, hash, file, await storyPlays(actor, article, hash))
  }
  return pictureAnswer(await readStoryPicture(actor, article, hash, file))
}
