import type { ReactNode } from 'react'
import type { ReaderWords } from '#blocks/reader-words.ts'
import { Island } from '#components/site/island.tsx'

/** Shows the pictures of a story large, one after another, in browsers that run scripts. */
export function Lightbox({ words }: { words: ReaderWords }): ReactNode {
  return (
    <picture-lightbox data-count={words.pictureCount}>
      <dialog className="lightbox" aria-label={words.pictures}>
        <figure />
        <output className="lightbox-count" dir="auto" />
        <button type="button" value="previous" aria-label={words.previousPicture} />
        <button type="button" value="next" aria-label={words.nextPicture} />
        <button type="button" value="close" aria-label={words.closePictures} />
      </dialog>
      <Island name="picture-lightbox" />
    </picture-lightbox>
  )
}
