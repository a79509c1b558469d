import { escapeHtml } from '#lib/html/escape.ts'
import { cleanWords } from '#lib/media/intake/clean-words.ts'

/** What public files of a picture say of it. */
export type PublicWords = {
  caption: string
  credit: string
  creator: string
  copyright: string
  licence: string
  digitalSource: string
}

const maxLength = 2_000
const sourceTerms = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

/**
 * An XMP packet (ISO 16684-1, IPTC Photo Metadata) with who made a picture and whose it is: the only metadata that
 * public files carry. Null when there is nothing to say.
 */
export function writeXmp(words: PublicWords): string | null {
  const properties = [
    property('dc:description', words.caption, inAlternatives),
    property('photoshop:Credit', words.credit),
    property('dc:creator', words.creator, (text) => `<rdf:Seq><rdf:li>${text}</rdf:li></rdf:Seq>`),
    property('dc:rights', words.copyright, inAlternatives),
    property(
      /^https?:/.test(words.licence) ? 'xmpRights:WebStatement' : 'xmpRights:UsageTerms',
      words.licence,
      /^https?:/.test(words.licence) ? undefined : inAlternatives,
    ),
    property('Iptc4xmpExt:DigitalSourceType', words.digitalSource, (text) => sourceTerms + text),
  ].join('')
  if (properties === '') return null
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">${properties}</rdf:Description></rdf:RDF></x:xmpmeta>`
}

function property(name: string, said: string, wrap = (text: string) => text): string {
  const value = cleanWords(said, maxLength)
  return value === '' ? '' : `<${name}>${wrap(escapeHtml(value))}</${name}>`
}

function inAlternatives(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt>`
}
