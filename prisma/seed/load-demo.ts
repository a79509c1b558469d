import type { Transaction } from '#lib/db/client.ts'
import { database } from '#lib/db/client.ts'
import { idOf } from '#lib/db/id.ts'
import { requireSystemUser } from '#lib/users/system-user.ts'
import { seedContributors, seedSections, seedSite, seedTags } from './cast.ts'
import { loadAccounts } from './load-accounts.ts'
import type { EditionOptions } from './load-edition.ts'
import { type DrawnPicture, drawPictures } from './load-pictures.ts'
import { loadStory } from './load-story.ts'
import { resolveStory, type SeedNames } from './resolve-story.ts'
import { stories } from './stories.ts'

/** Rows wait for pictures, so that the transaction is short; it still writes some thousand rows. */
const transactionTimeoutMs = 120_000

/** Loads the demo edition: pictures first, then all rows in one transaction. */
export async function loadDemoEdition({ now, onProgress }: EditionOptions): Promise<void> {
  const pictures = await drawPictures(stories, (done, total) => onProgress('Drawing pictures', done, total))
  await loadRows(pictures, now, (done, total) => onProgress('Filing stories', done, total))
}

/** Writes every row of the edition; the pictures' files are there already. */
export async function loadRows(
  pictures: DrawnPicture[],
  now: Date,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  await database().$transaction(
    async (tx) => {
      const actorId = await requireSystemUser(tx, 'edition', now)
      await loadSite(tx)
      await loadPictures(tx, pictures, now)
      await loadCast(tx)
      await loadAccounts(tx, now)
      const resolved = stories
        .map((story) => resolveStory(story, now, seedNames))
        .sort((one, other) => startOf(one).getTime() - startOf(other).getTime())
      for (const [index, story] of resolved.entries()) {
        await loadStory(tx, story, { actorId, now })
        onProgress(index + 1, resolved.length)
      }
    },
    { timeout: transactionTimeoutMs, maxWait: transactionTimeoutMs },
  )
}

/** The ids that slugs and keys of the demo edition always get. */
export const seedNames: SeedNames = {
  contributorId: (slug) => idOf('contributor', slug),
  contributorName: (slug) => seedContributors.find((one) => one.slug === slug)?.name ?? slug,
  sectionId: (slug) => idOf('section', slug),
  tagId: (slug) => idOf('tag', slug),
  mediaId: (key) => idOf('media', key),
  articleId: (slug) => idOf('article', slug),
}

function startOf(story: { versions: { startsAt: Date }[] }): Date {
  return story.versions[0]?.startsAt ?? new Date(0)
}

async function loadSite(tx: Transaction): Promise<void> {
  await tx.site.create({ data: { ...seedSite, id: idOf('site', seedSite.name), edition: 'demo' } })
}

async function loadPictures(tx: Transaction, pictures: DrawnPicture[], now: Date): Promise<void> {
  await tx.media.createMany({
    data: pictures.map(({ key, ...picture }) => ({
      ...picture,
      id: seedNames.mediaId(key),
      createdAt: now,
    })),
  })
}

async function loadCast(tx: Transaction): Promise<void> {
  await tx.section.createMany({
    data: seedSections.map((section, index) => ({
      ...section,
      id: seedNames.sectionId(section.slug),
      position: index + 1,
    })),
  })
  await tx.tag.createMany({ data: seedTags.map((tag) => ({ ...tag, id: seedNames.tagId(tag.slug) })) })
  await tx.contributor.createMany({
    data: seedContributors.map((contributor) => ({
      ...contributor,
      id: seedNames.contributorId(contributor.slug),
      portraitId: seedNames.mediaId(contributor.slug),
    })),
  })
}
