import { finishRecordingUpload } from '#lib/media/recordings/upload-recording.ts'
import { actorOfRequest, answer } from '../../../acting.ts'

export { DELETE, HEAD, PATCH } from '../../../pictures/uploads/[upload]/route.ts'

type Context = { params: Promise<{ upload: string }> }

/** Puts the finished file into the store: `?as=subtitles` for subtitles, else film or sound. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const actor = await actorOfRequest(request)
  if (actor instanceof Response) return actor
  const isSubtitles = new URL(request.url).searchParams.get('as') === 'subtitles'
  return answer(await finishRecordingUpload(actor, (await params).upload, { isSubtitles }))
}
