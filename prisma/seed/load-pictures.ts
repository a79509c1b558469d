import sharp from 'sharp'
import { inlineToText } from '#blocks/inline/inline-text.ts'
import { sha256 } from '#lib/db/hash.ts'
import { type WrittenPicture, writeVariants } from '#lib/media/write-variants.ts'
import { seedContributors } from './cast.ts'
import { picture, type SeedPicture } from './picture.ts'
import { drawings } from './pictures/drawings.ts'
import type { SeedStory } from './story.ts'
import { picturesOf } from './story-pictures.ts'

/** The cores of a small machine. */
const drawnAtOnce = 2

const creator = 'Pavel Novik'

export type DrawnPicture = WrittenPicture & {
  key: string
  hash: string
  mimeType: string
  sizeBytes: number
  alt: string
  decorative: boolean
  caption: string
  credit: string
  creator: string
  focalX: number
  focalY: number
}

/** Draws every picture that stories and portraits use and writes its files; answers the rows to be. */
export async function drawPictures(
  stories: SeedStory[],
  onProgress: (done: number, total: number) => void,
): Promise<DrawnPicture[]> {
  const wanted = wantedPictures(stories)
  const drawn: DrawnPicture[] = []
  const waiting = wanted.entries()
  const draw = async () => {
    for (const [index, one] of waiting) {
      drawn[index] = await drawPicture(one)
      onProgress(drawn.filter(Boolean).length, wanted.length)
    }
  }
  await Promise.all(Array.from({ length: drawnAtOnce }, draw))
  return drawn
}

/** Every picture that stories and portraits use, each key once. */
export function wantedPictures(stories: SeedStory[]): SeedPicture[] {
  return distinctByKey([...stories.flatMap(picturesOf), ...portraits()])
}

/** Draws one picture and writes its files; answers the row to be. */
export async function drawPicture({ key, caption, ...notes }: SeedPicture): Promise<DrawnPicture> {
  const drawing = drawings[key]
  if (!drawing) throw new Error(`No picture is drawn under the key '${key}'.`)
  const original = await sharp(Buffer.from(drawing.svg())).png({ compressionLevel: 6 }).toBuffer()
  const hash = sha256(original)
  const text = inlineToText(caption)
  return {
    ...notes,
    ...(await writeVariants(hash, original, { caption: text, credit: notes.credit, creator })),
    key,
    hash,
    mimeType: 'image/png',
    sizeBytes: original.byteLength,
    caption: text,
    creator,
  }
}

function portraits(): SeedPicture[] {
  return seedContributors.map(({ slug, name }) =>
    picture(slug, { alt: `Portrait of ${name}`, caption: '', credit: 'Illustration: Pavel Novik' }),
  )
}

function distinctByKey(pictures: SeedPicture[]): SeedPicture[] {
  return [...new Map(pictures.toReversed().map((one) => [one.key, one])).values()].toReversed()
}
