import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { WordsProvider } from '#components/admin/ui/words.tsx'
import { adminWords } from '#lib/i18n/admin-words.ts'
import DeskError from '../../../app/(admin)/admin/(desk)/error.tsx'

function render(error: Error & { digest?: string }): string {
  return renderToStaticMarkup(
    <WordsProvider lang="en" timeZone="Europe/London" messages={adminWords('en').messages}>
      <DeskError error={error} retry={() => {}} />
    </WordsProvider>,
  )
}

test('a page that failed says that nothing typed is lost, what to do, and what the log calls it', () => {
  const markup = render(Object.assign(new Error('connect ECONNREFUSED'), { digest: '2817' }))
  expect(markup).toMatch(/role="alert".*<h1.*not lost.*2817.*Try again<.*href="\/admin"/s)
  expect(markup).not.toContain('ECONNREFUSED')
})

test('a failure the log has no name for is shown without one', () => {
  expect(render(new Error('x'))).not.toContain('In the log')
})
