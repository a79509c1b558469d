import { render } from 'dom-serializer'
import { findAll } from 'domutils'
import { parseDocument } from 'htmlparser2'
import { absoluteHref } from '#blocks/inline/inline-html.ts'

const addressAttributes = ['href', 'src', 'cite']

/** Markup whose addresses of this site (`/…`) are absolute under `siteUrl`. */
export function withAbsoluteAddresses(markup: string, siteUrl: string): string {
  const document = parseDocument(markup)
  for (const { attribs } of findAll(() => true, document.children)) {
    for (const name of addressAttributes) {
      const address = attribs[name]
      if (address !== undefined) attribs[name] = absoluteHref(address, siteUrl)
    }
  }
  return render(document)
}
