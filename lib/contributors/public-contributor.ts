import type { PublicPicture } from '#lib/media/public-picture.ts'
import type { BylineRole } from '#lib/revisions/content.ts'

/** A person as readers meet them on their own page. */
export type PublicContributor = {
  id: string
  slug: string
  name: string
  role: string
  bio: string
  portrait: PublicPicture | null
  links: { network: string; url: string }[]
}

/** One entry of a byline; `slug` is null for guests without a page, a link's `url` where none was given. */
export type PublicByline = {
  name: string
  slug: string | null
  role: BylineRole
  portrait: PublicPicture | null
  links: { network: string; url: string | null }[]
}
