import type { ReactNode } from 'react'
import type { Frame } from '#components/site/frame.ts'
import { Island } from '#components/site/island.tsx'
import { Masthead } from '#components/site/masthead.tsx'
import { SiteFooter } from '#components/site/site-footer.tsx'

type ReaderPageProps = {
  frame: Frame
  /** Slug of the section the page belongs to. */
  current?: string
  /** Today in words: the front page wears the whole nameplate. */
  today?: string
  children: ReactNode
}

/** Masthead, content and foot of a page. The frame speaks the edition's language, whatever the story's is. */
export function ReaderPage({ frame, current, today, children }: ReaderPageProps): ReactNode {
  return (
    <>
      <a className="skip" href="#content" lang={frame.words.lang} dir={frame.words.dir}>
        {frame.words.t('site.skip')}
      </a>
      <Masthead frame={frame} current={current} today={today} />
      <main id="content">{children}</main>
      <SiteFooter frame={frame} />
      <Island name="theme-switch" />
    </>
  )
}
