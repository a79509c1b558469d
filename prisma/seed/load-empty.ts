import { database } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'

/** A bare site: a name to change and one section to file under. */
export async function loadEmptyEdition(): Promise<void> {
  await database().$transaction([
    database().site.create({
      data: {
        id: newId(),
        name: 'Broadsheet',
        tagline: '',
        description: '',
        lang: 'en-GB',
        dir: 'ltr',
        timeZone: 'UTC',
        creditStyle: 'parentheses',
        edition: 'empty',
      },
    }),
    database().section.create({ data: { id: newId(), slug: 'news', name: 'News', position: 1 } }),
  ])
}
