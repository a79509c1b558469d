import { type SeenPresence, seePresence } from '#lib/drafts/presence.ts'
import { answerSent } from '../../answer-sent.ts'

/** A tab has the story open, in this block (`seePresence`). */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ article: string }> },
): Promise<Response> {
  const { article } = await params
  return await answerSent(request, (actor, sent) =>
    seePresence(actor, { ...sent, articleId: article } as SeenPresence),
  )
}
