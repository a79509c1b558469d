import { feedFormats, readFeedPath } from '#lib/feeds/feed-path.ts'
import { getFeed } from '#lib/feeds/queries.ts'
import { writeFeed } from '#lib/feeds/write-feed.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ feed: string[] }> }

/** The newest stories of a list, whole, for feed readers. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const segments = (await params).feed.map(decodeURIComponent)
  const asked = readFeedPath(`/feeds/${segments.join('/')}`)
  const feed = asked && (await getFeed(asked.listPath, asked.format))
  if (!asked || !feed) return new Response(null, { status: 404 })
  return new Response(writeFeed(feed, asked.format), {
    headers: { 'content-type': feedFormats[asked.format] },
  })
}
