import { database, type Transaction } from '#lib/db/client.ts'
import type { ArticleStage, Role } from '#lib/db/generated/enums.ts'

/** Whoever acts, with what they may do. Every mutation of the newsroom takes one and asks it. */
export type Actor = {
  userId: string
  name: string
  /** Language of the newsroom's pages (BCP 47); '' or absent: the site's. */
  lang?: string
  /** `sectionId` null: in every section. */
  grants: { role: Role; sectionId: string | null }[]
  /** Parts of the system that act under a name of their own may do everything. */
  isSystem: boolean
}

/** What a story's rights hang on. `sectionId` is that of its latest revision. */
export type StorySubject = {
  creatorId: string | null
  assigneeId: string | null
  sectionId: string | null
  stage: ArticleStage
}

/** The user as an actor; null for one who does not exist or may not sign in any more. */
export async function getActor(userId: string, db: Transaction = database()): Promise<Actor | null> {
  const user = await db.user.findUnique({
    where: { id: userId },
    include: { grants: { select: { role: true, sectionId: true } } },
  })
  if (!user || user.disabledAt) return null
  return { userId: user.id, name: user.name, lang: user.lang, grants: user.grants, isSystem: user.system }
}

/** What the story's rights hang on; null for no such story. */
export async function getStorySubject(tx: Transaction, articleId: string): Promise<StorySubject | null> {
  const article = await tx.article.findUnique({
    where: { id: articleId },
    select: {
      creatorId: true,
      assigneeId: true,
      stage: true,
      latestRevision: { select: { sectionId: true } },
    },
  })
  if (!article) return null
  const { latestRevision, ...subject } = article
  return { ...subject, sectionId: latestRevision?.sectionId ?? null }
}
