import type { ReactNode } from 'react'
import type { Frame } from '#components/site/frame.ts'
import { ReaderPage } from '#components/site/reader-page.tsx'

type AbsentPageProps = { frame: Frame; kind: 'unknown' | 'gone' }

/** What stands at an address where nothing is, or nothing any more. */
export function AbsentPage({ frame, kind }: AbsentPageProps): ReactNode {
  const { t } = frame.words
  return (
    <ReaderPage frame={frame}>
      <div className="absent">
        <p className="absent-number">{kind === 'gone' ? '410' : '404'}</p>
        <h1>{t(kind === 'gone' ? 'absent.goneTitle' : 'absent.unknownTitle')}</h1>
        <p className="standfirst">{t(kind === 'gone' ? 'absent.goneText' : 'absent.unknownText')}</p>
        <p>
          <a className="button" href="/">
            {t('absent.toFront')}
          </a>
        </p>
      </div>
    </ReaderPage>
  )
}
