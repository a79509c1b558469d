import type { ReactNode } from 'react'
import type { Frame } from '#components/site/frame.ts'
import { ReaderPage } from '#components/site/reader-page.tsx'

/** What stands at the address of a preview that is over: no word about the story. */
export function EndedPreview({
  frame,
  title,
  text,
}: {
  frame: Frame
  title: string
  text: string
}): ReactNode {
  return (
    <ReaderPage frame={frame}>
      <div className="absent">
        <h1>{title}</h1>
        <p className="standfirst">{text}</p>
      </div>
    </ReaderPage>
  )
}
