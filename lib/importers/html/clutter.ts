import { type Element, isTag } from 'domhandler'
import { textContent } from 'domutils'

const names = new Set([
  'nav',
  'form',
  'button',
  'menu',
  'amp-ad',
  'amp-sidebar',
  'amp-sticky-ad',
  'ins',
  'fieldset',
  'label',
])
const roles = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
  'tablist',
  'form',
])

// Words of class, id, data-component and the like that name boxes which are no part of a story.
const words =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|submenu|sidebar|side-?bar|rail|footer|masthead|comments?|comment-?list|disqus|respond|livefyre|coral|related|relatedposts|related-?posts|related-?content|recommended|recommendations?|recirc|recirculation|newsletter|newsletters|subscribe|subscription|signup|sign-up|mailchimp|share|shares|sharing|sharebar|share-?bar|sharedaddy|sharethis|addtoany|addthis|social|socials|social-?links|ad|ads|adv|advert|adverts|advertisement|advertising|ad-?slot|ad-?container|ad-?wrapper|adsense|dfp|gpt|sponsor|sponsored|promo|promos|promotion|promoted|outbrain|taboola|zergnet|cookie|cookies|consent|gdpr|onetrust|popup|modal|overlay|lightbox|breadcrumb|breadcrumbs|pagination|pager|page-?links|toolbar|tools|article-?tools|article-?dock|widget|widgets|trending|popular|most-?popular|most-?read|most-?viewed|paywall|paywalled|login|signin|register|skip-?links?|skip|screen-?reader|screen-?reader-?text|sr-?only|visually-?hidden|visuallyhidden|read-?more|more-?on|more-?from|read-?next|see-?also|also-?read|inline-?related|catcher|rich-?link|richlink|teaser|teasers|donate|donation|support-?us|author-?bio|author-?box|about-?author|about-?the-?author|post-?author-?box|bio|jp-?relatedposts|wpadvert|yarpp|crp_related|tags|tag-?list|tag-?cloud|post-?tags|entry-?tags|keywords|topics?|article-?topics|submeta|metabar|utility|print-?only|feedback|poll|quiz|survey|app-?promo|call-?to-?action|cta|player-?controls|live-?ticker|ticker|notification|toast|flyout|offcanvas|banner|cookie-?banner|edition|meta-?nav|post-?navigation|nav-?links|prev-?next|button|button-?wrapper|btn|copyright-?notice|services?|zone-?services|links-?block|link-?list|linksblock|meta-?links|recommandations?|abo|meistgelesen|empfehlung(?:en)?|werbung|anzeige|publicite|publicidad|partage|partager|compartir)(?:$|[\s_-])/i
const attributes = [
  'class',
  'id',
  'data-component',
  'data-testid',
  'data-area',
  'data-gu-name',
  'data-spacefinder-role',
  'data-module',
  'data-type',
  'role',
  'aria-label',
  'data-ad',
  'data-link-name',
]
const boxLabels =
  /^(?:advertisement|related|newsletter|comments|share|recommended|most read|most viewed|more on this|sponsored)/i

// Names of the trade that contain such words and are the story all the same.
const storyWords =
  /(?:^|[\s_-])(?:article-?body|articlebody|story-?body|entry-?content|post-?content|body-?text|article-?content|article__content|byline|caption|figcaption|image-?caption|media-?caption|wp-?caption|figure)(?:$|[\s_-])/i

/**
 * Whether an element is, by its name, role or class, a box that is no part of a story: navigation, advertising, share docks, related
 * stories, sign-up boxes, comments. Callers make sure that it does not hold the story.
 */
export function isClutter(element: Element): boolean {
  if (names.has(element.name)) return true
  if (element.name === 'aside' || (element.name === 'footer' && !insideQuote(element))) return true
  const { attribs } = element
  if (roles.has(attribs.role ?? '')) return true
  if (
    attribs.itemprop === 'articleBody' ||
    /^(?:figure|figcaption|img|blockquote|h1|html|body|main|article)$/.test(element.name)
  )
    return false
  if (storyWords.test(`${attribs.class ?? ''} ${attribs.id ?? ''}`)) return false
  if (boxLabels.test(attribs['aria-label'] ?? '')) return true
  return attributes
    .slice(0, 9)
    .some((name) => attribs[name] !== undefined && words.test(spaced(attribs[name] ?? '')))
}

/** Share of an element's text that is in links, 0 to 1. */
export function linkDensity(element: Element): number {
  const all = textContent(element).replace(/\s+/g, '').length
  if (all === 0) return 0
  let linked = 0
  const open: Element[] = [element]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.name === 'a') linked += textContent(node).replace(/\s+/g, '').length
    else open.push(...node.children.filter(isTag))
  }
  return linked / all
}

function insideQuote(element: Element): boolean {
  const parent = element.parent
  return parent !== null && 'name' in parent && (parent.name === 'blockquote' || parent.name === 'figure')
}

function spaced(value: string): string {
  return value
    .slice(0, 400)
    .replace(/\b(?:elementor|wp-block|td|tdb|et)[-_][\w-]*widget[\w-]*/g, ' ')
    .replace(/\belementor-[\w-]*/g, ' ')
    .replace(/__/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
}
