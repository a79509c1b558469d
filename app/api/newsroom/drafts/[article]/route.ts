import { z } from 'zod'
import { getDraftState } from '#lib/drafts/queries.ts'
import { type DraftSave, saveDraft } from '#lib/drafts/save-draft.ts'
import { fail } from '#lib/result.ts'
import { actorOfRequest, answer } from '../../acting.ts'
import { answerSent } from '../answer-sent.ts'

type Context = { params: Promise<{ article: string }> }

/** Where the story stands; with `?since=` a revision, its content only when there is a newer one. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await actorOfRequest(request)
  if (actor instanceof Response) return actor
  const article = z.uuid().safeParse((await params).article)
  if (!article.success) return answer(fail('unknown', 'There is no such story.'))
  return answer(await getDraftState(actor, article.data, new URL(request.url).searchParams.get('since')))
}

/** Saves a draft (`saveDraft`). */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const { article } = await params
  return await answerSent(request, (actor, sent) =>
    saveDraft(actor, { ...sent, articleId: article } as DraftSave),
  )
}
