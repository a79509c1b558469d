import type { ReactNode } from 'react'
import { networkName } from '#blocks/embed/networks.ts'
import type { ReaderProps } from '#blocks/read-context.ts'
import { Island } from '#components/site/island.tsx'
import { frameOf } from '#lib/embeds/frame-of.ts'
import { fill } from '#lib/text/fill.ts'

/**
 * Loads the original in place once the reader wants it: of networks that offer a frame, in stories that are public.
 * Without a script it is not there; the card's link leads to the original.
 */
export function ShowOriginal({ block, context }: ReaderProps<'embed'>): ReactNode {
  const { words, storyId } = context
  const frame = block.url === null ? null : frameOf(block.network, { ...block, url: block.url })
  if (storyId === undefined || frame === null) return null
  const network = networkName(block.network, block.url)
  return (
    <embed-original
      data-network={block.network}
      data-src={`/embeds/${storyId}/${encodeURIComponent(block.id)}/frame`}
      data-title={fill(words.originalFrom, { network })}
    >
      <button type="button">{fill(words.showOriginal, { network })}</button>
      <p>{fill(words.showOriginalNote, { host: frame.host })}</p>
      <label>
        <input type="checkbox" /> {fill(words.showOriginalAlways, { network })}
      </label>
      <Island name="embed-original" />
    </embed-original>
  )
}
