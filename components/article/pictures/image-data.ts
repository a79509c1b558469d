import type { ImageObject, IPTCDigitalSourceEnumeration } from 'schema-dts'
import { inlineToText } from '#blocks/inline/inline-text.ts'
import { isWebUrl } from '#lib/html/safe-href.ts'
import type { PublicPicture } from '#lib/media/public-picture.ts'

/** schema.org's names for IPTC's terms, where it has one. */
const digitalSources: Record<string, IPTCDigitalSourceEnumeration> = {
  digitalCapture: 'https://schema.org/DigitalCaptureDigitalSource',
  negativeFilm: 'https://schema.org/NegativeFilmDigitalSource',
  positiveFilm: 'https://schema.org/PositiveFilmDigitalSource',
  print: 'https://schema.org/PrintDigitalSource',
  humanEdits: 'https://schema.org/MinorHumanEditsDigitalSource',
  compositeCapture: 'https://schema.org/CompositeCaptureDigitalSource',
  algorithmicallyEnhanced: 'https://schema.org/AlgorithmicallyEnhancedDigitalSource',
  digitalCreation: 'https://schema.org/DigitalArtDigitalSource',
  dataDrivenMedia: 'https://schema.org/DataDrivenMediaDigitalSource',
  screenCapture: 'https://schema.org/ScreenCaptureDigitalSource',
  algorithmicMedia: 'https://schema.org/AlgorithmicMediaDigitalSource',
  trainedAlgorithmicMedia: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
  compositeWithTrainedAlgorithmicMedia:
    'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
}

/** A picture for machines: schema.org's ImageObject with who made it and under what licence. Addresses are absolute. */
export function imageData(picture: PublicPicture, siteUrl: string): ImageObject {
  const { hash, widthPx, heightPx, widthsPx, caption, credit, about } = picture
  const width = Math.max(...widthsPx)
  return {
    '@type': 'ImageObject',
    contentUrl: `${siteUrl}/media/${hash}/${width}.jpg`,
    width: { '@type': 'QuantitativeValue', value: width, unitCode: 'E37' },
    height: {
      '@type': 'QuantitativeValue',
      value: Math.round((heightPx * width) / widthPx),
      unitCode: 'E37',
    },
    caption: inlineToText(caption) || undefined,
    creditText: credit || undefined,
    creator: about.creator === '' ? undefined : { '@type': 'Person', name: about.creator },
    copyrightNotice: about.copyright || undefined,
    license: isWebUrl(about.licence) ? about.licence : undefined,
    digitalSourceType: digitalSources[about.digitalSource],
  }
}
