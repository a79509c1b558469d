import type { ReactNode } from 'react'
import type { Frame } from '#components/site/frame.ts'
import { SectionNav } from '#components/site/section-nav.tsx'
import { ThemeSwitch } from '#components/site/theme-switch.tsx'
import { LanternMark } from '#components/ui/lantern-mark.tsx'

type MastheadProps = { frame: Frame; current?: string; today?: string }

/** Nameplate, date and sections; a smaller nameplate on every page but the front. */
export function Masthead({ frame, current, today }: MastheadProps): ReactNode {
  const { site, words } = frame
  return (
    <header className={today ? 'masthead masthead-front' : 'masthead'} lang={site.lang} dir={site.dir}>
      <div className="masthead-bar">
        {today ? <p className="masthead-date">{today}</p> : <Nameplate frame={frame} />}
        <ThemeSwitch words={words} />
      </div>
      {today ? (
        <div className="masthead-plate">
          <h1>
            <LanternMark className="mark" />
            {site.name}
          </h1>
          {site.tagline === '' ? null : <p>{site.tagline}</p>}
        </div>
      ) : null}
      <SectionNav frame={frame} current={current} />
    </header>
  )
}

function Nameplate({ frame: { site, words } }: { frame: Frame }): ReactNode {
  return (
    <a className="nameplate" href="/" aria-label={words.t('site.toFront', { name: site.name })}>
      <LanternMark className="mark" />
      {site.name}
    </a>
  )
}
