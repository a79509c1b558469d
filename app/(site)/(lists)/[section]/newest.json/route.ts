import { newestStories } from '#lib/articles/newest-stories.ts'
import { listSectionStories } from '#lib/sections/queries.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ section: string }> }

/** The newest stories of a section, as data. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const page = await listSectionStories((await params).section, 1)
  return page ? Response.json(newestStories(page.items)) : new Response(null, { status: 404 })
}
