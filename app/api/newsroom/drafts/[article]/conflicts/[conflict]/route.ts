import { type ConflictChoice, resolveConflict } from '#lib/drafts/resolve-conflict.ts'
import { answerSent } from '../../../answer-sent.ts'

/** Settles a conflict (`resolveConflict`). */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ article: string; conflict: string }> },
): Promise<Response> {
  const { article, conflict } = await params
  return await answerSent(request, (actor, sent) =>
    resolveConflict(actor, { ...sent, articleId: article, conflictId: conflict } as ConflictChoice),
  )
}
