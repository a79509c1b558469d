import { audioSamples } from '#blocks/audio/samples.ts'
import { dividerSamples } from '#blocks/divider/samples.ts'
import { embedSamples } from '#blocks/embed/samples.ts'
import { gallerySamples } from '#blocks/gallery/samples.ts'
import { headingSamples } from '#blocks/heading/samples.ts'
import { htmlSamples } from '#blocks/html/samples.ts'
import { imageSamples } from '#blocks/image/samples.ts'
import { keyPointsSamples } from '#blocks/key-points/samples.ts'
import { listSamples } from '#blocks/list/samples.ts'
import { paragraphSamples } from '#blocks/paragraph/samples.ts'
import { pullQuoteSamples } from '#blocks/pull-quote/samples.ts'
import { quoteSamples } from '#blocks/quote/samples.ts'
import type { Block } from '#blocks/registry.ts'
import { relatedLinkSamples } from '#blocks/related-link/samples.ts'
import { tableSamples } from '#blocks/table/samples.ts'
import { videoSamples } from '#blocks/video/samples.ts'

/** A body with every block of every kind. */
export const allSamples: Block[] = [
  ...paragraphSamples,
  ...headingSamples,
  ...listSamples,
  ...quoteSamples,
  ...pullQuoteSamples,
  ...imageSamples,
  ...gallerySamples,
  ...embedSamples,
  ...videoSamples,
  ...audioSamples,
  ...tableSamples,
  ...relatedLinkSamples,
  ...keyPointsSamples,
  ...dividerSamples,
  ...htmlSamples,
]
