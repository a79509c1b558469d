import { newestStories } from '#lib/articles/newest-stories.ts'
import { listContributorStories } from '#lib/contributors/queries.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ contributor: string }> }

/** The newest stories of a contributor, as data. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const page = await listContributorStories((await params).contributor, 1)
  return page ? Response.json(newestStories(page.items)) : new Response(null, { status: 404 })
}
