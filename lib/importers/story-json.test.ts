import { expect, test } from 'vitest'
import { storyFromHtml } from '#lib/importers/from-html.ts'
import { storyAsJson } from '#lib/importers/story-json.ts'

const hostile = `<article><h1>Ferry returns</h1>
<p>The ferry is <b onclick="alert(1)">back</b> and <a href="javascript:alert(2)">on time</a>, said the board of
the harbour, which had promised both for the spring and is <a href="https://lantern.example/">pleased</a>.</p>
<p>Nobody was late.<script>alert(3)</script><img src=x onerror=alert(4)></p></article>`

test('what a hostile page leaves in the printed markup runs nowhere, and its words and links stay', () => {
  const printed = JSON.stringify(storyAsJson(storyFromHtml(hostile), null).blocks)
  expect(printed).not.toMatch(/alert|javascript:|onclick|onerror|<script/)
  expect(printed).toContain('<strong>back</strong>')
  expect(printed).toContain('on time')
  expect(printed).toContain('href=\\"https://lantern.example/\\"')
})
