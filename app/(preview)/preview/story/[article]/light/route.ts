import { lightDocument } from '#lib/previews/light-document.ts'
import { loadStoryPreview } from '../../../../preview-data.ts'
import { loadFrame } from '../../../../../(site)/page-data.ts'

/** The story as plain markup, for whoever is signed in and may read it. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ article: string }> },
): Promise<Response> {
  const revision = new URL(request.url).searchParams.get('revision')
  const [{ site }, preview] = await Promise.all([
    loadFrame(),
    loadStoryPreview((await params).article, revision),
  ])
  if (!preview) return new Response('There is no such story.\n', { status: 404 })
  return new Response(lightDocument(preview.article, site), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
}
