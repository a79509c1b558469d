import { expect, test } from 'vitest'
import { elementFrom, sampleImportContext, sampleReadContext } from '#blocks/body/sample-context.ts'
import { keyPoints } from '#blocks/key-points/key-points.block.ts'

test('a box of key takeaways is read with its title', () => {
  const fields = keyPoints.fromHtml(
    elementFrom(
      '<div class="article-key-takeaways"><h3>In short</h3><ul><li>One</li><li><strong>Two</strong></li></ul></div>',
    ),
    sampleImportContext(),
  )
  expect(fields).toMatchObject({
    title: 'In short',
    items: [{ text: [{ text: 'One' }] }, { text: [{ text: 'Two', marks: [{ type: 'strong' }] }] }],
  })
})

test('a bold point is not a title', () => {
  const fields = keyPoints.fromHtml(
    elementFrom('<ul class="highlights"><li><strong>One</strong></li></ul>'),
    sampleImportContext(),
  )
  expect(fields).toMatchObject({ title: '', items: [{}] })
})

test('without a title the site’s own words stand there', () => {
  expect(keyPoints.toHtml(keyPoints.create('k'), sampleReadContext)).toContain('Key points')
})
