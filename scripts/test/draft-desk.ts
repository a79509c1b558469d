import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { createArticle } from '#lib/articles/create-article.ts'
import { database } from '#lib/db/client.ts'
import { openDatabaseServer } from '#lib/db/embedded/database-server.ts'
import { idOf } from '#lib/db/id.ts'
import { migrate } from '#lib/db/migrate.ts'
import { getDraftState } from '#lib/drafts/queries.ts'
import { type DraftSave, saveDraft } from '#lib/drafts/save-draft.ts'
import { startingContent } from '#lib/drafts/testing/edit-script.ts'
import { env, provideDatabaseUrl } from '#lib/env.ts'
import { verifyChains } from '#lib/publications/verify-chains.ts'
import { recordRevision } from '#lib/revisions/record-revision.ts'
import { type Actor, getActor } from '#lib/users/actor.ts'

/**
 * The drafts' verbs over HTTP on the database of BROADSHEET_DATA, for a test that kills this process: one story, two
 * editors. Says 'ready' and its port once it answers.
 */
const articleId = idOf('draft-desk', 'story')
export type Asked = { verb: 'save' | 'state' | 'proof'; who: string; input?: unknown }

const server = await openDatabaseServer({ dataDir: env().BROADSHEET_DATA })
provideDatabaseUrl(server.url)
await migrate(server.url)
if ((await database().article.count()) === 0) await beginStory()

const desk = createServer((request, response) => void serve(request, response))
desk.listen(0, '127.0.0.1', () => {
  const address = desk.address()
  console.log(`ready ${typeof address === 'object' ? address?.port : ''}`)
})

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answer = await answerTo(JSON.parse(await text(request)) as Asked)
  response.setHeader('content-type', 'application/json').end(JSON.stringify(answer))
}

async function answerTo({ verb, who, input }: Asked): Promise<unknown> {
  if (verb === 'proof') return await proof()
  const actor = await requireEditor(who)
  if (verb === 'save') return await saveDraft(actor, { ...(input as DraftSave), articleId })
  return await getDraftState(actor, articleId, typeof input === 'string' ? input : null)
}

async function proof(): Promise<unknown> {
  const revisions = await database().revision.findMany({ where: { articleId }, select: { content: true } })
  const conflicts = await database().conflict.findMany({ where: { articleId } })
  const { firstBroken } = await verifyChains(database())
  return { revisions, conflicts, firstBroken }
}

async function requireEditor(who: string): Promise<Actor> {
  const actor = await getActor(idOf('draft-desk', who))
  if (!actor) throw new Error(`Nobody is called ${who}.`)
  return actor
}

async function beginStory(): Promise<void> {
  const at = new Date()
  await database().$transaction(async (tx) => {
    for (const who of ['ann', 'ben']) {
      const id = idOf('draft-desk', who)
      const grant = { id: idOf('draft-desk', who, 'grant'), role: 'editor' as const, createdAt: at }
      await tx.user.create({ data: { id, name: who, createdAt: at, grants: { create: grant } } })
    }
    await createArticle(tx, { id: articleId, stage: 'draft', at })
    const content = { ...startingContent({ name: 's', made: 0 }), tags: [] }
    const authorId = idOf('draft-desk', 'ann')
    await recordRevision(tx, { articleId, content, kind: 'filed', authorId, at })
  })
}
