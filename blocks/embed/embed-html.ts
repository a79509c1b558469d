import { rootAttributes } from '#blocks/body/block-root.ts'
import type { HtmlContext } from '#blocks/context.ts'
import {
  type CardTime,
  type EmbedCard,
  embedCard,
  type OtherPost,
  takenDownSentence,
} from '#blocks/embed/embed-card.ts'
import type { EmbedBlock } from '#blocks/embed/embed-fields.ts'
import { isTakenDown } from '#blocks/embed/redact-embeds.ts'
import { pictureToHtml } from '#blocks/image/picture-html.ts'
import { inlineToHtml } from '#blocks/inline/inline-html.ts'
import type { Inline } from '#blocks/inline.ts'
import { englishReaderWords } from '#blocks/reader-words.ts'
import { escapeHtml, htmlAttributes } from '#lib/html/escape.ts'

/** The card of an embed as markup: static, of this site alone, with a link to the original. */
export function embedToHtml(block: EmbedBlock, context: HtmlContext): string {
  const { words = englishReaderWords, lang, timeZone = 'UTC', siteUrl, references } = context
  const sentence = takenDownSentence(block, { references, words })
  if (sentence !== null) {
    return `<article${rootAttributes(block, 'embed-card')}><p class="embed-gone">${escapeHtml(sentence)}</p></article>`
  }
  const card = embedCard(block, { words, lang, timeZone, references })
  const picture = pictureToHtml({ media: block.media, alt: '', decorative: true }, context)
  return [
    `<article${rootAttributes(block, 'embed-card')}${dataOf(block, references.embeds)}>`,
    `<header>${spans(card, ['label', 'author', 'handle', 'verified'])}</header>`,
    otherToHtml(card.repliedTo, 'replied', siteUrl),
    card.title === '' ? '' : `<p class="embed-title">${escapeHtml(card.title)}</p>`,
    card.duration ? `<p class="embed-duration">${timeToHtml(card.duration)}</p>` : '',
    card.paragraphs.length === 0
      ? ''
      : `<div class="embed-text">${paragraphsToHtml(card.paragraphs, siteUrl)}</div>`,
    picture,
    otherToHtml(card.quoted, 'quoted', siteUrl),
    card.counts === '' ? '' : `<p class="embed-counts">${escapeHtml(card.counts)}</p>`,
    `<footer>${footerToHtml(card)}</footer></article>`,
  ].join('')
}

function dataOf(block: EmbedBlock, originals: HtmlContext['references']['embeds']): string {
  const addressOf = (post: EmbedBlock['quoted']) =>
    post === null || isTakenDown(post.url, originals) ? null : post.url
  const textOf = (value: number | string | null) => (value === null || value === '' ? null : String(value))
  return htmlAttributes({
    'data-network': block.network,
    'data-kind': block.kind,
    'data-post': block.postId,
    'data-captured': block.capturedAt,
    'data-captured-by': textOf(block.capturedBy),
    'data-state': block.state,
    'data-quoted': addressOf(block.quoted),
    'data-replied-to': addressOf(block.repliedTo),
    'data-duration': textOf(block.durationSeconds),
    'data-likes': textOf(block.likes),
    'data-reposts': textOf(block.reposts),
    'data-replies': textOf(block.replies),
    'data-views': textOf(block.views),
    'data-counted': block.countedAt,
    'data-snapshot': textOf(block.snapshotHash),
  })
}

function otherToHtml(post: OtherPost | null, role: 'quoted' | 'replied', siteUrl: string): string {
  if (!post) return ''
  const head = `<p>${spans(post, ['label', 'author', 'handle'])}</p>`
  const time = post.time ? `<p>${timeToHtml(post.time)}</p>` : ''
  return `<blockquote class="embed-${role}">${head}${paragraphsToHtml(post.paragraphs, siteUrl)}${time}</blockquote>`
}

function footerToHtml(card: EmbedCard): string {
  const link = card.link
    ? `<a href="${escapeHtml(card.link.href)}" rel="noopener external nofollow">${escapeHtml(card.link.text)}</a>`
    : ''
  const notes = spans(card, ['captured', 'state'])
  return [card.time ? timeToHtml(card.time) : '', link, notes].filter((part) => part !== '').join(' ')
}

function timeToHtml(time: CardTime): string {
  return `<time datetime="${escapeHtml(time.dateTime)}">${escapeHtml(time.text)}</time>`
}

function paragraphsToHtml(paragraphs: Inline[], siteUrl: string): string {
  return paragraphs.map((paragraph) => `<p>${inlineToHtml(paragraph, siteUrl)}</p>`).join('')
}

function spans<Name extends string>(texts: Record<Name, string>, names: Name[]): string {
  return names
    .filter((name) => texts[name] !== '')
    .map((name) => `<span class="embed-${name}">${escapeHtml(texts[name])}</span>`)
    .join(' ')
}
