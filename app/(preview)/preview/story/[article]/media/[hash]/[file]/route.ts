import { readStoryPicture } from '#lib/previews/preview-pictures.ts'
import { currentActor } from '../../../../../../../(admin)/acting.ts'
import { pictureAnswer } from '../../../../../../picture-answer.ts'

type Params = { article: string; hash: string; file: string }

/** A picture of any version of the story, for whoever is signed in and may read it. */
export async function GET(_request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const [{ article, hash, file }, actor] = await Promise.all([params, currentActor()])
  return pictureAnswer(actor ? await readStoryPicture(actor, article, hash, file) : null)
}
