import { recordingAnswer } from '#lib/media/recordings/recording-answer.ts'
import type { RecordingFile } from '#lib/media/recordings/recording-files.ts'

/** A picture file as an answer, or 404 for one that may not be seen here. */
export function pictureAnswer(
  picture: { bytes: Uint8Array<ArrayBuffer>; mimeType: string } | null,
): Response {
  if (!picture) return new Response('There is no such picture.\n', { status: 404 })
  return new Response(picture.bytes, { headers: { 'content-type': picture.mimeType } })
}

/** A recording's file, whole or in part, as an answer; 404 for one that may not be played here. */
export async function playedAnswer(
  request: Request,
  hash: string,
  file: RecordingFile,
  mayPlay: boolean,
): Promise<Response> {
  const answer = mayPlay ? await recordingAnswer(request, hash, file) : null
  return answer ?? new Response('There is no such recording.\n', { status: 404 })
}
