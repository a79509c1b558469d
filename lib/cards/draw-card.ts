import { renderAsync } from '@resvg/resvg-js'
import sharp from 'sharp'
import { type Card, cardHeightPx, cardWidthPx } from '#lib/cards/card.ts'
import { cardFonts, createMeasure } from '#lib/cards/card-fonts.ts'
import { cardMarkup } from '#lib/cards/card-markup.ts'
import { loadHanSlices } from '#lib/cards/shaped/shaped-fonts.ts'

const withinMs = 3000

/**
 * Draws a card as PNG; `picture` is the part of its picture that it shows, as JPEG, or null. Asks nobody for
 * anything. Takes about a tenth of a second; rejects after three seconds.
 */
export async function drawCard(card: Card, picture: Uint8Array | null): Promise<Buffer<ArrayBuffer>> {
  await loadHanSlices([card.paper, card.section, card.headline, card.byline, card.picture?.credit].join(''))
  const markup = cardMarkup(card, { picture, measure: createMeasure() })
  const signal = AbortSignal.timeout(withinMs)
  const drawn = await renderAsync(markup, { font: cardFonts, logLevel: 'off' }, signal)
  const raw = { width: cardWidthPx, height: cardHeightPx, channels: 4 as const }
  const image = sharp(drawn.pixels, { raw })
    .removeAlpha()
    .timeout({ seconds: withinMs / 1000 })
  return await image.png({ compressionLevel: 6 }).toBuffer()
}
