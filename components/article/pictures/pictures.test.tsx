import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleReadContext } from '#blocks/body/sample-context.ts'
import { blockDefinitions } from '#blocks/registry.ts'
import { LeadPicture } from '#components/article/lead-picture.tsx'
import { Picture } from '#components/article/picture.tsx'
import { imageData } from '#components/article/pictures/image-data.ts'
import { pictureFacts } from '#components/article/pictures/picture-facts.ts'
import { numberPictures, storyPictures } from '#components/article/pictures/story-pictures.ts'
import { sampleArticle } from '#components/article/sample-article.ts'
import type { PublicPicture } from '#lib/media/public-picture.ts'

const { image, gallery } = blockDefinitions
const picture = sampleReadContext.references.media['media-1'] as PublicPicture
const known: PublicPicture = {
  ...picture,
  caption: [{ text: 'The quay.' }],
  credit: 'Pavel Novik/Harbour Agency',
  crops: { '1:1': { name: '0-0-1-1', widthPx: 9, heightPx: 9, widthsPx: [9] } },
  isGenerated: true,
  about: {
    creator: 'Pavel Novik',
    copyright: '© 2026 Pavel Novik',
    licence: 'https://creativecommons.org/licenses/by-sa/4.0/',
    agency: 'Harbour Agency',
    place: 'Saltmere',
    takenAt: new Date('2026-11-22T23:30:00Z'),
    digitalSource: 'trainedAlgorithmicMedia',
  },
}
const withheld = { reason: 'no-longer' as const, widthPx: 1600, heightPx: 900 }

test('pictures are numbered as readers meet them; one that is withheld keeps its number, a slot has none', () => {
  const words = { alt: '', decorative: true, caption: [], credit: '' }
  const body = [
    image.create('a', { media: 'gone' }),
    image.create('slot'),
    gallery.create('g', {
      items: [
        { id: 'x', media: 'media-1', ...words },
        { id: 'y', media: 'unknown', ...words },
      ],
    }),
    image.create('b', { media: 'media-1', credit: 'of this use' }),
  ]
  const references = { ...sampleReadContext.references, withheld: { gone: withheld } }
  const pictures = storyPictures(sampleArticle({ lead: picture, body, references }))
  expect(numberPictures(pictures)).toEqual({ lead: 1, a: 2, 'g/x': 3, b: 4 })
  expect(pictures.map((one) => one.picture?.credit)).toEqual([
    'from the library',
    undefined,
    '',
    'of this use',
  ])
})

test('a lead picture is asked for at once and says when a machine made it', () => {
  const page = lead({ lead: known, withheldLead: null })
  expect(page).toContain('fetchPriority="high"')
  expect(page).toContain('loading="eager"')
  expect(page).toContain('id="image-1" href="#image-1"')
  expect(page).toContain('<span class="ai-label">AI-generated</span>')
})

test('in the place of a lead picture that may not be shown is room of its shape, with caption and credit', () => {
  const page = lead({
    lead: null,
    withheldLead: { ...withheld, caption: [{ text: 'The quay.' }], credit: 'P. N.' },
  })
  expect(page).toContain('viewBox="0 0 1600 900"')
  expect(page).toContain('This picture may no longer be shown.')
  expect(page).toContain('The quay. <span class="credit">(P. N.)</span>')
  expect(page).not.toMatch(/<img|<picture|<a |media\//)
})

test('what is known of a picture is told in its order, the licence by its name and address', () => {
  const facts = pictureFacts(known, '1:1', sampleReadContext)
  expect(facts.map(({ term, text }) => `${term}: ${text}`)).toEqual([
    'By: Pavel Novik',
    'Date: 22 November 2026',
    'Place: Saltmere',
    'Source: Harbour Agency',
    'Copyright: © 2026 Pavel Novik',
    'Licence: CC BY-SA 4.0',
    'Edits: Cropped to 1:1; the original is kept whole.',
  ])
  expect(facts.find(({ term }) => term === 'Licence')?.href).toBe(known.about.licence)
})

test('a picture of which nothing is known has nothing to unfold, and a licence that is no address is no link', () => {
  expect(pictureFacts(picture, undefined, sampleReadContext)).toEqual([])
  const about = { ...picture.about, licence: 'javascript:alert(1)' }
  expect(pictureFacts({ ...picture, about }, '1:1', sampleReadContext)).toEqual([
    { term: 'Licence', text: 'javascript:alert(1)' },
  ])
})

test('machines are told who made a picture, under what licence and how', () => {
  expect(imageData(known, 'https://lantern.example')).toMatchObject({
    '@type': 'ImageObject',
    contentUrl: 'https://lantern.example/media/ab12/1600.jpg',
    caption: 'The quay.',
    creditText: 'Pavel Novik/Harbour Agency',
    creator: { '@type': 'Person', name: 'Pavel Novik' },
    copyrightNotice: '© 2026 Pavel Novik',
    license: 'https://creativecommons.org/licenses/by-sa/4.0/',
    digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
  })
  const about = { ...known.about, licence: 'One use', digitalSource: 'unheard of' }
  const data = imageData({ ...known, about }, '') as unknown as Record<string, unknown>
  expect(data.license).toBeUndefined()
  expect(data.digitalSourceType).toBeUndefined()
})

function lead(article: Parameters<typeof LeadPicture>[0]['article']): string {
  return renderToStaticMarkup(<LeadPicture article={article} number={1} context={sampleReadContext} />)
}

test('the colour of a picture stands in its place as an attribute of ours, and only where it has one', () => {
  const shown = (ground: string | null) =>
    renderToStaticMarkup(<Picture picture={{ ...known, ground }} sizes="10rem" hasGround />)
  expect(shown('#8899aa')).toContain('<svg class="ground" color="#8899aa" aria-hidden="true"></svg>')
  expect(shown(null)).not.toContain('ground')
})
