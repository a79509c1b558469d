import { newestStories } from '#lib/articles/newest-stories.ts'
import { listTagStories } from '#lib/tags/queries.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ tag: string }> }

/** The newest stories under a tag, as data. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const page = await listTagStories((await params).tag, 1)
  return page ? Response.json(newestStories(page.items)) : new Response(null, { status: 404 })
}
