/** Host that nothing on a page may ever ask. */
export const canaryHost = 'canary.attack.example'

/** Event handlers of the HTML, SVG and CSS standards and of old browsers. */
export const eventNames = (
  'abort afterprint afterscriptexecute animationcancel animationend animationiteration animationstart auxclick ' +
  'beforecopy beforecut beforeinput beforematch beforepaste beforeprint beforescriptexecute beforetoggle ' +
  'beforeunload begin blur bounce cancel canplay canplaythrough change click close contentvisibilityautostatechange ' +
  'contextmenu copy cuechange cut dblclick drag dragend dragenter dragexit dragleave dragover dragstart drop ' +
  'durationchange emptied end ended error finish focus focusin focusout formdata fullscreenchange gesturestart ' +
  'gotpointercapture hashchange input invalid keydown keypress keyup load loadeddata loadedmetadata loadend ' +
  'loadstart lostpointercapture message mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup ' +
  'mousewheel pagehide pageshow paste pause play playing pointercancel pointerdown pointerenter pointerleave ' +
  'pointermove pointerout pointerover pointerrawupdate pointerup popstate progress propertychange ratechange ' +
  'readystatechange repeat reset resize scroll scrollend scrollsnapchange search securitypolicyviolation seeked ' +
  'seeking select selectionchange selectstart show slotchange stalled start submit suspend timeupdate toggle ' +
  'touchcancel touchend touchmove touchstart transitioncancel transitionend transitionrun transitionstart ' +
  'unhandledrejection unload volumechange waiting webkitanimationend webkitanimationstart webkittransitionend ' +
  'webkitplaybacktargetavailabilitychanged wheel zoom'
).split(' ')

/** Elements with what makes their handlers run by themselves, most likely first. */
export const selfStarting: readonly (readonly [tag: string, attributes: string, event: string])[] = [
  ['img', 'src=x', 'error'],
  ['img', 'src', 'error'],
  ['img', 'srcset=x', 'error'],
  ['image', 'src=x', 'error'],
  ['svg', '', 'load'],
  ['svg', 'viewBox="0 0 1 1"', 'focus'],
  ['body', '', 'load'],
  ['body', '', 'pageshow'],
  ['iframe', 'src=about:blank', 'load'],
  ['object', 'data=x', 'error'],
  ['embed', 'src=x', 'error'],
  ['details', 'open', 'toggle'],
  ['input', 'autofocus', 'focus'],
  ['input', 'type=image src=x', 'error'],
  ['input', 'type=hidden style="content-visibility:auto"', 'contentvisibilityautostatechange'],
  ['select', 'autofocus', 'focus'],
  ['textarea', 'autofocus', 'focus'],
  ['button', 'autofocus', 'focus'],
  ['video', 'src=x', 'error'],
  ['video', 'autoplay muted src=x', 'loadstart'],
  ['audio', 'src=x', 'error'],
  ['source', 'src=x', 'error'],
  ['track', 'default kind=captions src=x', 'error'],
  ['link', 'rel=stylesheet href=x', 'error'],
  ['style', '', 'load'],
  ['script', 'src=x', 'error'],
  ['marquee', '', 'start'],
  ['marquee', 'loop=1 width=0', 'finish'],
  ['frameset', '', 'load'],
  ['xss', 'tabindex=1 autofocus id=x', 'focus'],
  ['xss', 'style="animation-name:x" contenteditable', 'animationstart'],
  ['xss', 'style="display:block;content-visibility:auto"', 'contentvisibilityautostatechange'],
  ['a', 'href=#x autofocus', 'focusin'],
  ['p', 'popover id=pop', 'beforetoggle'],
  ['div', 'style="transition:opacity 1s" tabindex=0', 'transitionend'],
  ['dialog', 'open', 'scroll'],
  ['animate', 'attributeName=x dur=1s', 'begin'],
  ['set', 'attributeName=x', 'begin'],
]

/** Ordinary elements whose handlers want a pointer or a key. */
export const ordinaryTags = (
  'a abbr acronym address applet article aside b base basefont bdi bdo bgsound big blink blockquote br button canvas ' +
  'caption center cite code col command content data dd del details dfn dialog dir div dl dt element em fieldset ' +
  'figcaption figure font footer form h1 h4 header hgroup hr i ins isindex kbd keygen label layer legend li listing ' +
  'main map mark menu menuitem meta meter multicol nav nextid nobr ol optgroup option output p param picture pre ' +
  'progress q rb rp rt ruby s samp search section shadow slot small spacer span strike strong sub summary sup table ' +
  'tbody td tfoot th thead time title tr track tt u ul var wbr math svg'
).split(' ')

/** Attributes that browsers read as an address, with an element they stand on. */
export const urlAttributes: readonly (readonly [tag: string, attribute: string, more: string])[] = [
  ['a', 'href', ''],
  ['a', 'ping', 'href=#'],
  ['a', 'xlink:href', ''],
  ['area', 'href', 'shape=default'],
  ['form', 'action', ''],
  ['button', 'formaction', 'type=submit'],
  ['input', 'formaction', 'type=submit'],
  ['input', 'src', 'type=image'],
  ['iframe', 'src', ''],
  ['frame', 'src', ''],
  ['embed', 'src', ''],
  ['object', 'data', ''],
  ['object', 'codebase', 'data=x'],
  ['applet', 'code', ''],
  ['img', 'src', ''],
  ['img', 'lowsrc', ''],
  ['img', 'dynsrc', ''],
  ['img', 'longdesc', 'src=x'],
  ['video', 'src', 'autoplay'],
  ['video', 'poster', ''],
  ['audio', 'src', 'autoplay'],
  ['source', 'src', ''],
  ['track', 'src', 'default'],
  ['link', 'href', 'rel=stylesheet'],
  ['link', 'href', 'rel=import'],
  ['link', 'href', 'rel=prefetch'],
  ['link', 'href', 'rel=preload as=script'],
  ['link', 'href', 'rel=dns-prefetch'],
  ['base', 'href', ''],
  ['body', 'background', ''],
  ['table', 'background', ''],
  ['td', 'background', ''],
  ['blockquote', 'cite', ''],
  ['del', 'cite', ''],
  ['q', 'cite', ''],
  ['html', 'manifest', ''],
  ['svg', 'href', ''],
  ['use', 'href', ''],
  ['use', 'xlink:href', ''],
  ['feimage', 'xlink:href', ''],
  ['image', 'xlink:href', ''],
  ['script', 'src', ''],
  ['script', 'href', ''],
  ['math', 'href', ''],
  ['math', 'xlink:href', ''],
  ['portal', 'src', ''],
  ['bgsound', 'src', ''],
  ['layer', 'src', ''],
  ['isindex', 'action', ''],
  ['param', 'value', 'name=movie'],
]

/** Elements in which a parser changes its language: other namespaces, raw text, tables, templates. */
export const contextElements = [
  'svg',
  'math',
  'svg><foreignObject',
  'svg><desc',
  'svg><title',
  'math><mtext',
  'math><mi',
  'math><annotation-xml encoding="text/html"',
  'math><mtext><table><mglyph',
  'math><mtext><mglyph',
  'style',
  'script type=text/plain',
  'noscript',
  'template',
  'title',
  'textarea',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'select',
  'option',
  'table',
  'table><tr><td',
  'table><caption',
  'form',
  'p',
  'a href=#',
  'font color=x',
  'b',
  'details',
  'object',
  'video',
  'dialog',
  'div contenteditable',
  'div><template shadowrootmode=open',
] as const

/** What opens, closes or disturbs comments, sections and declarations. */
export const disturbances = [
  '<!--',
  '-->',
  '--!>',
  '<!-->',
  '<!--->',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE x [<!ENTITY y "',
  '<?xml version="1.0"?>',
  '<?php ',
  '<%',
  '%>',
  '</ ',
  '</',
  '<!',
  '<',
  '<<',
  '<!--<script>',
  '<!--[if gte IE 4]>',
  '<![endif]-->',
  '<comment>',
  '</script',
  '&lt;',
  '&',
  '\u0000',
  '{{',
  '${',
  '`',
] as const

/** What ends the place that a careless page puts text into. */
export const breakouts = [
  '">',
  "'>",
  '`>',
  '>',
  '"/>',
  '\\">',
  '" ',
  "' ",
  '-->',
  ']]>',
  '</title>',
  '</textarea>',
  '</style>',
  '</script>',
  '</noscript>',
  '</template>',
  '</iframe>',
  '</select>',
  '</svg>',
  '</math>',
  '</option></select>',
  '</a></p></figure>',
  '</td></tr></table>',
  '\u2028',
  '\r\n\r\n',
  '";\n',
  '\\u0022>',
  '&quot;>',
  '&#34;>',
  '%22%3E',
] as const
