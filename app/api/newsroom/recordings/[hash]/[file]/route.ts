import { recordingAnswer } from '#lib/media/recordings/recording-answer.ts'
import { fail } from '#lib/result.ts'
import { actorOfRequest, answer } from '../../../acting.ts'

type Context = { params: Promise<{ hash: string; file: string }> }

/** The file of any recording, public or not, for whoever is signed in: `film.mp4`, `subtitles.vtt`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await actorOfRequest(request)
  if (actor instanceof Response) return actor
  const { hash, file } = await params
  return (
    (await recordingAnswer(request, hash, file)) ?? answer(fail('unknown', 'There is no such recording.'))
  )
}
