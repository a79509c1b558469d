import { database } from '#lib/db/client.ts'

/** Notes that a preview was opened; the first time stays. */
export async function notePreviewOpened(linkId: string, at = new Date()): Promise<void> {
  await database().previewLink.updateMany({ where: { id: linkId, openedAt: null }, data: { openedAt: at } })
}
