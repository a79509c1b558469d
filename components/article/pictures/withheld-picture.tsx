import type { ReactNode } from 'react'
import type { WithheldFile } from '#blocks/context.ts'
import { withheldWords } from '#blocks/image/picture-html.ts'
import type { ReaderWords } from '#blocks/reader-words.ts'
import { type Ratio, ratioValue } from '#lib/media/crops.ts'

type WithheldPictureProps = { file: WithheldFile; ratio?: Ratio; words: ReaderWords }

/** The place of a picture that may not be shown, as large as the picture was. */
export function WithheldPicture({ file, ratio, words }: WithheldPictureProps): ReactNode {
  const { widthPx } = file
  const heightPx = ratio ? Math.round(widthPx / ratioValue(ratio)) : file.heightPx
  return (
    <div className="withheld-picture">
      <svg viewBox={`0 0 ${widthPx} ${heightPx}`} width={widthPx} height={heightPx} aria-hidden="true" />
      <p>{withheldWords(file, words)}</p>
    </div>
  )
}
