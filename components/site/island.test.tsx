import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Island } from './island.tsx'

test('an island’s script waits until the page is read, so that its element has its children', () => {
  const html = renderToStaticMarkup(<Island name="picture-lightbox" />)
  expect(html).toMatch(/^<script type="module" src="\/islands\/picture-lightbox[\w.-]*\.js"><\/script>$/)
})
