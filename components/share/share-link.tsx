import type { ReactNode } from 'react'
import { type Shared, sharePageLink } from '#components/share/share-links.ts'

type ShareLinkProps = {
  shared: Shared
  /** What is shared, such as 'Share this picture'. */
  label: string
}

/**
 * Shares a part of a story: a picture, a comment. A link to our page with every way to share its address; where the
 * story's `ShareMenu` is on the page, its script opens the device's sheet or a menu in place.
 */
export function ShareLink({ shared: { address, title }, label }: ShareLinkProps): ReactNode {
  return (
    <span className="share-spot">
      <a
        className="share-link"
        href={sharePageLink(address)}
        rel="nofollow"
        data-address={address}
        data-title={title}
      >
        {label}
      </a>
    </span>
  )
}
