import type { ReactNode } from 'react'
import { islandFile } from '#lib/site/island-file.ts'

/**
 * Loads one custom element's script once the page is read; the page is complete without it. Not `async`: a script
 * that is there early would meet the element at its first tag, with nothing in it.
 */
export function Island({
  name,
}: {
  name: 'embed-original' | 'picture-lightbox' | 'saved-shelf' | 'share-menu' | 'theme-switch'
}): ReactNode {
  return <script type="module" src={islandFile(name)} />
}
