import type { ReactNode } from 'react'
import { islandFile } from '#lib/site/island-file.ts'

/** Loads one custom element's script; the page is complete without it. */
export function Island({
  name,
}: {
  name: 'embed-original' | 'picture-lightbox' | 'saved-shelf' | 'share-menu' | 'theme-switch'
}): ReactNode {
  return <script type="module" async src={islandFile(name)} />
}
