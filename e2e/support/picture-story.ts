import { blockDefinitions } from '#blocks/registry.ts'
import type { Database } from '#lib/db/client.ts'
import { idOf, newId } from '#lib/db/id.ts'
import { emptyContent } from '#lib/revisions/content.ts'
import { copyPictureFiles } from './copy-picture-files.ts'
import { publishContent } from './file-and-publish.ts'
import type { FiledStory, PictureStoryNotes } from './story-notes.ts'

const pictureCount = 5

/** Publishes a story with a lead picture, a picture cut square, and a gallery of three, all of its own. */
export async function publishPictures(
  db: Database,
  actorId: string,
  { isArabic = false, rightsEndInMs }: PictureStoryNotes,
): Promise<FiledStory> {
  const until = rightsEndInMs === undefined ? null : new Date(Date.now() + rightsEndInMs)
  const [lead, square, ...rest] = await copyPictures(db, until)
  const slug = `pictures-${newId()}`
  const paragraph = (id: string) =>
    blockDefinitions.paragraph.create(id, {
      text: [{ text: isArabic ? 'كان الماء بعيدا.' : 'The tide was out.' }],
    })
  const use = (media: string | undefined, name: string) => ({
    media: media ?? null,
    alt: `What ${name} shows`,
    decorative: false,
    caption: [{ text: `Caption of ${name}.` }],
    credit: `Maker of ${name}`,
  })
  return await publishContent(
    db,
    actorId,
    {
      ...(isArabic ? emptyContent('ar', 'rtl') : emptyContent('en-GB', 'ltr')),
      headline: isArabic ? 'صور من الميناء' : 'Five pictures of the harbour',
      slug,
      section: idOf('section', 'sport'),
      byline: [
        { contributor: idOf('contributor', 'dara-quinn'), name: 'Dara Quinn', role: 'author', links: [] },
      ],
      lead: use(lead, 'the lead'),
      body: [
        paragraph('p1'),
        blockDefinitions.image.create('square', { ...use(square, 'the square'), ratio: '1:1' }),
        paragraph('p2'),
        blockDefinitions.gallery.create('row', {
          title: 'Along the quay',
          items: rest.map((media, index) => ({ id: `item-${index}`, ...use(media, `picture ${index + 3}`) })),
        }),
      ],
    },
    { startsInMs: -60_000 },
  )
}

/** Pictures of the demo edition under names of their own, so that their rights concern nobody else. */
async function copyPictures(db: Database, rightsUntil: Date | null): Promise<string[]> {
  const originals = await db.media.findMany({ where: { widthPx: { gte: 1200 } }, take: pictureCount })
  const ids: string[] = []
  for (const original of originals) {
    const id = newId()
    const hash = await copyPictureFiles(original, id)
    const isFirst = ids.length === 0
    await db.media.create({
      data: {
        ...original,
        id,
        hash,
        rightsUntil,
        crops: {},
        createdAt: new Date(),
        ...(isFirst && {
          creator: 'Pavel Novik',
          place: 'North Quay, Saltmere',
          takenAt: new Date('2026-11-20T06:40:00Z'),
          copyright: '© 2026 Pavel Novik',
          licence: 'https://creativecommons.org/licenses/by/4.0/',
          digitalSource: 'compositeWithTrainedAlgorithmicMedia',
        }),
      },
    })
    ids.push(id)
  }
  return ids
}
