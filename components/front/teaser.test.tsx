import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleArticle, sampleSite } from '#components/article/sample-article.ts'
import { StoryTeaser } from '#components/front/teaser.tsx'
import { wordsFor } from '#lib/i18n/words-for.ts'

const frame = { site: sampleSite, sections: [], siteUrl: '', words: wordsFor('en-GB') }
const flagOf = (cardCorrection: 'clarification' | 'retraction' | null) =>
  renderToStaticMarkup(
    <StoryTeaser story={sampleArticle({ cardCorrection })} form="line" level={3} frame={frame} />,
  )

test('a card that carried an error says so, also where it shows nothing else beside its headline', () => {
  expect(flagOf('retraction')).toContain('<span class="flag">Retracted</span>')
  expect(flagOf('clarification')).toContain('Clarified')
  expect(flagOf(null)).not.toContain('flag')
})
