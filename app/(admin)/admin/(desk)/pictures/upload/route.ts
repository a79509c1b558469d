import { addPicture, maxPictureBytes } from '#lib/media/add-picture.ts'
import { actorOfRequest } from '../../../../../api/newsroom/acting.ts'

/** Beside the file, a form has its boundaries and the names of its fields. */
const maxFormBytes = maxPictureBytes + 10_000

/** Takes one picture from a plain form, for browsers without script, and goes on to its page. */
export async function POST(request: Request): Promise<Response> {
  const actor = await actorOfRequest(request)
  if (actor instanceof Response) return actor
  const file = await fileOf(request)
  if (!file) return goTo('/admin/pictures?refused=1')
  const original = new Uint8Array(await file.arrayBuffer())
  const words = { alt: '', decorative: false, caption: '', credit: '' }
  const added = await addPicture(actor, { original, fileName: file.name, ...words })
  return goTo(added.ok ? `/admin/pictures/${added.value.id}` : '/admin/pictures?refused=1')
}

async function fileOf(request: Request): Promise<File | null> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN)
  if (!(length <= maxFormBytes)) return null
  const form = await request.formData().catch(() => null)
  const file = form?.get('picture')
  return file instanceof File ? file : null
}

function goTo(location: string): Response {
  return new Response(null, { status: 303, headers: { location } })
}
