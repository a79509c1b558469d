/** A picture file as an answer, or 404 for one that may not be seen here. */
export function pictureAnswer(
  picture: { bytes: Uint8Array<ArrayBuffer>; mimeType: string } | null,
): Response {
  if (!picture) return new Response('There is no such picture.\n', { status: 404 })
  return new Response(picture.bytes, { headers: { 'content-type': picture.mimeType } })
}
