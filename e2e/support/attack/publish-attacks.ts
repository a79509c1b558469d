import type { Database } from '#lib/db/client.ts'
import { idOf, newId } from '#lib/db/id.ts'
import { type ArticleContent, emptyContent } from '#lib/revisions/content.ts'
import { wellFormed } from '#lib/text/well-formed.ts'
import type { AttackCase } from '#scripts/test/attack/attack-cases.ts'
import { copyPictureFiles } from '../copy-picture-files.ts'
import { publishContent } from '../file-and-publish.ts'
import { attackBlocks } from './attack-blocks.ts'

/** Where the attacks of one story are shown. */
export type PublishedAttacks = {
  articleId: string
  path: string
  contributorPath: string
  contributorId: string
  tagPath: string
  tagId: string
  pictureId: string
}

/**
 * Publishes a story that carries every attack in every field there is, with a picture, a contributor and a tag that
 * are called after them. Rows of the library are written as they are, past the checks of the forms.
 */
export async function publishAttacks(
  db: Database,
  actorId: string,
  cases: readonly AttackCase[],
): Promise<PublishedAttacks> {
  const all = cases.map(({ text }) => text).join('\n')
  const mediaId = await addPicture(db, all)
  const name = `attack-${newId()}`
  const contributor = { id: newId(), slug: name, name: all, role: all, bio: all }
  await db.contributor.create({ data: wellFormed({ ...contributor, portraitId: mediaId }) })
  const tag = { id: newId(), slug: name, name: all, description: all, aliases: [all] }
  await db.tag.create({ data: wellFormed(tag) })
  const content = contentOf(cases, { all, mediaId, contributorId: contributor.id, tagId: tag.id, slug: name })
  const { articleId, path } = await publishContent(db, actorId, content, {})
  return {
    articleId,
    path,
    contributorId: contributor.id,
    contributorPath: `/by/${name}`,
    tagId: tag.id,
    tagPath: `/tags/${name}`,
    pictureId: mediaId,
  }
}

async function addPicture(db: Database, text: string): Promise<string> {
  const id = newId()
  const { widthPx, heightPx, widthsPx, ...original } = await db.media.findFirstOrThrow()
  const picture = {
    id,
    hash: await copyPictureFiles({ ...original, widthsPx }, id),
    mimeType: 'image/jpeg',
    sizeBytes: 1,
    fileName: `${text}.jpg`,
    widthPx,
    heightPx,
    widthsPx,
    alt: text,
    headline: text,
    caption: text,
    credit: text,
    creator: text,
    copyright: text,
    agency: text,
    licence: text,
    place: text,
    keywords: [text],
    digitalSource: text,
    rightsNote: text,
    createdAt: new Date(),
  }
  await db.media.create({ data: wellFormedRow(picture) })
  return id
}

// Dates are no JSON.
function wellFormedRow<T extends { createdAt: Date }>({ createdAt, ...row }: T) {
  return { ...wellFormed(row), createdAt }
}

type Around = { all: string; mediaId: string; contributorId: string; tagId: string; slug: string }

function contentOf(
  cases: readonly AttackCase[],
  { all, mediaId, contributorId, tagId, slug }: Around,
): ArticleContent {
  const guests = cases.map(({ text }) => ({
    contributor: null,
    name: text,
    role: 'author' as const,
    links: [{ network: text, url: text }],
  }))
  return {
    ...emptyContent('en-GB', 'ltr'),
    headline: all,
    shortHeadline: all,
    seoHeadline: all,
    socialHeadline: all,
    pushHeadline: all,
    kicker: all,
    standfirst: all,
    byline: [{ contributor: contributorId, name: all, role: 'photographs', links: [] }, ...guests],
    dateline: all,
    slug,
    section: idOf('section', 'sport'),
    tags: [tagId],
    lead: { media: mediaId, alt: all, decorative: false, caption: [{ text: all }], credit: all },
    body: cases.flatMap((attack) => attackBlocks(attack, mediaId)),
    source: { name: all, url: null, rule: 'none' },
  }
}
