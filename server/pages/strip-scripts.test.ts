import * as fc from 'fast-check'
import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { propertyRuns } from '#scripts/test/property-runs.ts'
import { stripScripts } from './strip-scripts.ts'

const themeLine = "document.documentElement.dataset.theme = localStorage.theme ?? ''"
const strip = (html: string) => stripScripts(html, themeLine)

type Node = { nodeName: string; value?: string; childNodes?: Node[]; content?: Node }
const walk = (node: Node): Node[] => [
  node,
  ...[...(node.childNodes ?? []), ...(node.content ? [node.content] : [])].flatMap(walk),
]
const scriptsOf = (html: string) =>
  walk(parse(html, { scriptingEnabled: true }) as Node).filter(({ nodeName }) => nodeName === 'script')
const textOf = (html: string) =>
  walk(parse(html) as Node)
    .filter(({ nodeName }) => nodeName === '#text')
    .map(({ value }) => value)
    .join('')

test('the framework’s scripts and their preloads are removed', async () => {
  const page =
    '<!DOCTYPE html><html lang="en"><head><link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>' +
    '<link rel="modulepreload" href="/_next/m.js"><script src="/_next/b.js" async=""></script>' +
    '<script src="/_next/c.js" noModule=""></script></head><body><p>Text</p>' +
    '<script id="_R_">(globalThis["T"]||=[]).push("</p>")</script><script>self.__next_f.push([1,"<p>"])</script></body></html>'
  expect(await strip(page)).toBe(
    '<!DOCTYPE html><html lang="en"><head></head><body><p>Text</p></body></html>',
  )
})

test('markers between texts, around boundaries and the empty metadata holder are removed', async () => {
  expect(
    await strip('<div hidden=""><!--$--><!--/$--></div><p>4<!-- --> min</p><!--$?--><!--/$--><!--&-->'),
  ).toBe('<p>4 min</p>')
})

test('a hidden box with something in it stays, and so does a comment of ours', async () => {
  const page = '<div hidden=""><b>x</b></div><div hidden="" class="a"></div><!-- printed in Saltmere -->'
  expect(await strip(page)).toBe(page)
})

test('JSON-LD, speculation rules, islands and the theme line stay byte for byte', async () => {
  const page =
    `<script data-theme-line="">${themeLine}</script><script type="application/ld+json">{"a":"\\u003c"}</script>` +
    '<script type="speculationrules">{"prefetch":[]}</script><script src="/islands/share.3f2a.js" type="module" async=""></script>' +
    '<link rel="modulepreload" href="/islands/share.3f2a.js"><link rel="preload" as="font" href="/fonts/a.woff2">'
  expect(await strip(page)).toBe(page)
})

test('a script that only claims to be the theme line, data or an island goes', async () => {
  const page =
    '<script data-theme-line="">steal()</script><script data-theme-line src="/_next/x.js"></script>' +
    '<script type="application/ld+json" src="/_next/x.js"></script><script src="/islands/../_next/x.js"></script>' +
    '<script src="//evil.example/islands/x.js"></script><script src=" /islands/x.js"></script><SCRIPT>x</SCRIPT>' +
    '<script type="module">x</script><svg><script>x</script><script href="x"/></svg><script>unclosed'
  expect(await strip(page)).toBe('<svg></svg>')
})

test('a script that seems to end itself is removed with its text, in a drawing only the tag', async () => {
  expect(await strip('<p>a</p><script src="/_next/x.js"/>f()</script><p>b</p>')).toBe('<p>a</p><p>b</p>')
  expect(await strip('<svg><script href="x"/>a<g>b</g></svg><p>c</p>')).toBe('<svg>a<g>b</g></svg><p>c</p>')
})

test('unusual but legal markup comes through untouched', async () => {
  const page =
    "<!doctype html>\r\n<P CLASS=a  id='b'>a &amp; b &nbsp; &copy <br/>\n<pre>\n\n x</pre><textarea>\n<script>kept as text</script></textarea>" +
    '<title>a <script>b</script></title><style>a > b{}</style><table><tr>x<td>y</table></p></b><img src=x alt="1 > 2">\0&#x1F5DE;𝔘'
  expect(await strip(page)).toBe(page)
})

const text = fc.stringMatching(/^[a-zA-Z0-9 &;"'’é中/-]{0,20}$/)
const fragment = fc.oneof(
  text.map((words) => `<p>${words}</p>`),
  text.map((words) => `<h2 title="${words.replaceAll('"', '')}">${words}<br></h2>`),
  text.map((words) => `<svg><title>${words}</title></svg>`),
)
const script = fc.oneof(
  text.map((words) => `<script>${words}</script>`),
  text.map((words) => `<script src="/_next/${encodeURIComponent(words)}.js" async></script>`),
  text.map((words) => `<ScRiPt type="module"\n>var a = '<p>${words}'</sCript >`),
  fc.constant('<script><!-- <script> </script> --></script>'),
)

test('of any page all text stays and no script', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(fragment, script), { maxLength: 12 }), async (parts) => {
      const page = `<!DOCTYPE html><html><head></head><body><main>${parts.join('')}</main></body></html>`
      const stripped = await strip(page)
      expect(scriptsOf(stripped)).toEqual([])
      expect(textOf(stripped)).toBe(
        textOf(page.replaceAll(/<script[^>]*>(<!--.*?-->|[^]*?)<\/script\s*>/gi, '')),
      )
      expect(await strip(stripped)).toBe(stripped)
    }),
    { numRuns: propertyRuns(300) },
  )
})

test('of arbitrary characters no running script stays and nothing is added', async () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '/',
    'script',
    '<script',
    '</script',
    '<!--',
    '-->',
    ' ',
    '"',
    '=',
    'a',
    '<svg>',
    '<p>',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 30 }), async (parts) => {
      const page = parts.join('')
      const stripped = await strip(page)
      expect(scriptsOf(stripped)).toEqual([])
      expect(stripped.length).toBeLessThanOrEqual(page.length)
    }),
    { numRuns: propertyRuns(1000) },
  )
})
