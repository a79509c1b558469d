import { readLinkPicture } from '#lib/previews/preview-pictures.ts'
import { pictureAnswer } from '../../../../../picture-answer.ts'

type Params = { token: string; hash: string; file: string }

/** A picture of the story that the token shows. */
export async function GET(_request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const { token, hash, file } = await params
  return pictureAnswer(await readLinkPicture(token, hash, file))
}
