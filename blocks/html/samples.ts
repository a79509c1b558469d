import { html } from '#blocks/html/html.block.ts'

/** Blocks of this type as tests and editors' previews use them. */
export const htmlSamples = [
  html.create('x-table', { html: '<table><tbody><tr><td>1</td><td>2 &lt; 3</td></tr></tbody></table>' }),
  html.create('x-note', { html: '<p>Ask <a href="https://clinic.example/">the clinic</a>.</p>' }),
]
