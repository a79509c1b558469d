import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type Plain = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'embed-original': Plain
      'embed-revoke': Plain
      'follow-button': Plain
      'picture-lightbox': Plain
      'quote-share': Plain
      'reading-tools': Plain
      'saved-shelf': Plain
      'share-menu': Plain
      'theme-switch': Plain
    }
  }
}
