import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { StoryPage } from '#components/article/story-page.tsx'
import { EndedPreview } from '#components/previews/ended-preview.tsx'
import { Watermark } from '#components/previews/watermark.tsx'
import { ReaderPage } from '#components/site/reader-page.tsx'
import { formatDate } from '#lib/i18n/dates.ts'
import { wordsFor } from '#lib/i18n/words-for.ts'
import { loadFrame } from '../../../(site)/page-data.ts'
import { loadLinkPreview, loadPreviewWords } from '../../preview-data.ts'

type Props = { params: Promise<{ token: string }> }

/** A story before it is public, for whoever was given its address. */
export default async function LinkPreviewPage({ params }: Props): Promise<ReactNode> {
  const { token } = await params
  const [frame, words, preview] = await Promise.all([loadFrame(), loadPreviewWords(), loadLinkPreview(token)])
  if (preview.state === 'unknown') notFound()
  if (preview.state === 'ended') {
    const [title, text] = [words.t('history.preview.endedTitle'), words.t('history.preview.endedText')]
    return <EndedPreview frame={frame} title={title} text={text} />
  }
  const { article, related, recipient, expiresAt } = preview
  const until = formatDate(expiresAt, 'moment', words.lang, frame.site.timeZone)
  return (
    <>
      <Watermark lang={words.lang} dir={words.dir} label={words.t('history.preview.markLabel')}>
        {recipient === ''
          ? words.t('history.preview.mark', { until })
          : words.t('history.preview.markFor', { recipient, until })}
      </Watermark>
      <ReaderPage frame={frame} current={article.section.slug}>
        <StoryPage
          article={article}
          related={related}
          frame={frame}
          words={wordsFor(article.lang, frame.site.lang)}
          canShare={false}
        />
      </ReaderPage>
    </>
  )
}
