import sharp from 'sharp'
import { type CardPicture, cardHeightPx } from '#lib/cards/card.ts'
import { cropAbout, ratioValue } from '#lib/media/crops.ts'

/** Where the desk cut out 4:5, the card shows that part. */
export const cardPictureWidthPx = cardHeightPx * ratioValue('4:5')

/** The variant of a picture whose part for the card is as wide as the card shows it, or the widest there is. */
export function widthForCard(picture: CardPicture): number {
  const share = cropOf(picture).width / 10_000
  const widths = picture.widthsPx.toSorted((one, other) => one - other)
  return widths.find((width) => width * share >= cardPictureWidthPx) ?? widths.at(-1) ?? 0
}

/** The part of a variant that the card shows, at its size there, as JPEG. Rejects for what is no picture. */
export async function cropForCard(picture: CardPicture, variant: Uint8Array): Promise<Buffer> {
  const image = sharp(variant)
  const { width, height } = await image.metadata()
  const crop = cropOf(picture)
  const left = Math.min(Math.round((crop.x * width) / 10_000), width - 1)
  const top = Math.min(Math.round((crop.y * height) / 10_000), height - 1)
  const part = {
    left,
    top,
    width: Math.max(1, Math.min(Math.round((crop.width * width) / 10_000), width - left)),
    height: Math.max(1, Math.min(Math.round((crop.height * height) / 10_000), height - top)),
  }
  const resized = image.extract(part).resize(cardPictureWidthPx, cardHeightPx, { fit: 'cover' })
  return await resized.jpeg({ quality: 94, chromaSubsampling: '4:4:4' }).toBuffer()
}

function cropOf(picture: CardPicture) {
  return picture.crop ?? cropAbout(picture, '4:5')
}
