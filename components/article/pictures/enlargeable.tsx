import type { ReactNode } from 'react'
import type { ReaderWords } from '#blocks/reader-words.ts'
import { fill } from '#lib/text/fill.ts'

type EnlargeableProps = {
  number: number | undefined
  isNamed: boolean
  words: ReaderWords
  children: ReactNode
}

/** A picture of a story under its own address, `#image-3`; a script enlarges it there. */
export function Enlargeable({ number, isNamed, words, children }: EnlargeableProps): ReactNode {
  if (number === undefined) return children
  const anchor = `image-${number}`
  return (
    <a
      className="enlargeable"
      id={anchor}
      href={`#${anchor}`}
      aria-label={isNamed ? undefined : fill(words.enlargePicture, { number })}
    >
      {children}
    </a>
  )
}
