import type { ShareWay } from '#lib/site/share-ways.ts'

/** What the newspaper says of itself; one row, edited by its administrators. */
export type Site = {
  name: string
  tagline: string
  description: string
  /** BCP 47 language of the edition's lists and of the interface. */
  lang: string
  dir: 'ltr' | 'rtl'
  /** IANA time zone in which dates are printed and addresses are dated. */
  timeZone: string
  foundedYear: number | null
  /** How a credit follows a caption: `parentheses` prints 'Caption. (Credit)'. */
  creditStyle: 'parentheses' | 'dash'
  links: { network: string; url: string }[]
  /** How readers are offered to share, in this order. */
  shareWays: ShareWay[]
}
