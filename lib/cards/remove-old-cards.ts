import { mediaStore } from '#lib/media/store/media-store.ts'

/** How long a drawn card is kept; one that is asked for afterwards is drawn again. */
const keptForMs = 60 * 24 * 3_600_000

/** Takes cards away that were drawn long ago: most are of words or pictures that have changed. Answers how many. */
export async function removeOldCards(at: Date): Promise<number> {
  const files = await mediaStore().list('cards')
  const old = files.filter(({ writtenAt }) => writtenAt.getTime() + keptForMs < at.getTime())
  for (const { key } of old) await mediaStore().remove(key)
  return old.length
}
