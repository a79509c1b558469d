import { expect, test } from 'vitest'
import { storyFromText } from '#lib/importers/from-text.ts'
import { withGivenLinks } from '#lib/importers/given-links.ts'

const story = storyFromText(
  'The harbour froze on Monday, and nobody had ordered ice or knew whom to send it back to.\n\nFollow Nell Harrow on Facebook and Twitter.\n\nRead the full article here',
)

test('an author link goes to the entry of its network and its warning goes', () => {
  const given = withGivenLinks(story, { authorLinks: ['https://twitter.com/nellharrow'] })
  expect(given).toMatchObject({
    ok: true,
    value: {
      byline: [
        {
          name: 'Nell Harrow',
          links: [
            { network: 'facebook', url: null },
            { network: 'x', url: 'https://twitter.com/nellharrow' },
          ],
        },
      ],
    },
  })
  const warnings = given.ok ? given.value.warnings : []
  expect(warnings).toContain('The address of Nell Harrow on facebook is not in the text.')
  expect(warnings).not.toContain('The address of Nell Harrow on x is not in the text.')
})

test('a source address gives the source, named by its host when the text does not', () => {
  const given = withGivenLinks(story, { authorLinks: [], sourceUrl: 'https://www.monitor.example/a' })
  expect(given).toMatchObject({
    ok: true,
    value: { source: { url: 'https://www.monitor.example/a', name: 'monitor.example' } },
  })
})

test('what is no web address is refused', () => {
  expect(withGivenLinks(story, { authorLinks: ['nell'] }).ok).toBe(false)
  expect(withGivenLinks(story, { authorLinks: [], sourceUrl: 'ftp://x' }).ok).toBe(false)
})

test('a given headline stands in for the missing one', () => {
  const given = withGivenLinks(story, { authorLinks: [], headline: 'Ice, nobody ordered' })
  expect(given).toMatchObject({
    ok: true,
    value: { headline: 'Ice, nobody ordered', confidence: { headline: 1 } },
  })
  expect(given.ok ? given.value.warnings : []).not.toContain('There is no headline in the text.')
})
