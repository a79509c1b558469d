import type { Document } from 'domhandler'
import { findAll, textContent } from 'domutils'
import { readLinkedData } from '#lib/embeds/resolve/linked-data.ts'
import {
  addressFrom,
  countFrom,
  inlineFromWords,
  lineFrom,
  momentFrom,
  secondsFrom,
} from '#lib/embeds/resolve/plain-words.ts'
import { type Told, together } from '#lib/embeds/resolve/told.ts'
import type { Snapshot } from '#lib/embeds/snapshot.ts'
import { parsePage } from '#lib/importers/html/parse-page.ts'
import { checkTagShape } from '#lib/importers/input/tag-shape.ts'

type Metas = { first: (...names: string[]) => string }

/** Titles of pages that ask for a login, a captcha or patience instead of showing the post. */
const isWall =
  /^(?:(?:log|sign) ?(?:in|up)\b.*|just a moment.*|attention required.*|access denied|forbidden|error\b.*|page not found|not found|before you continue.*|are you (?:a )?(?:human|robot).*|facebook|instagram|threads|linkedin|x|twitter|tiktok|vk|weibo|reddit(?: - .*)?|tiktok - make your day|telegram: contact .*|security (?:check|verification).*)$/i
const nameAndHandle = /^([^(]{1,100}) \(@([\w.@-]{1,80})\)/
const nameAndWords = /^([^:]{1,100}) on [A-Z][\w ]{0,20}: ?["“](.{1,9000})["”]$/s

/**
 * What a page tells of the post it shows, in JSON-LD, OpenGraph and meta elements; null for none, for a login wall and for
 * markup that parsers choke on.
 * Of posts the page's title names the author, of everything else it is the title.
 */
export function readPage(html: string, of: { network: string; kind: Snapshot['kind'] }): Told | null {
  if (!checkTagShape(html).ok) return null
  const page = parsePage(html)
  const metas = metasOf(page)
  const title = metas.first('og:title', 'twitter:title') || titleOf(page)
  if (isWall.test(lineFrom(title))) return null
  const isPost = of.kind === 'post' && of.network !== 'link'
  const linked = readLinkedData(linkedDataOf(page))
  const said = isPost ? ofPost(title, metas) : ofOther(title, metas, of.network)
  const told = together([...(linked ? [linked] : []), said, general(metas)])
  return told.author === '' && told.title === '' && told.text.length === 0 ? null : told
}

function ofPost(title: string, metas: Metas): Told {
  const description = metas.first('og:description', 'twitter:description', 'description')
  const [, author, handle] = nameAndHandle.exec(title) ?? []
  const [, writer, words] = nameAndWords.exec(title) ?? []
  return {
    author: lineFrom(author ?? writer ?? title.replace(/ [|·-] [\w ]{1,20}$/, '')),
    handle: lineFrom(handle ?? metas.first('profile:username', 'twitter:creator')),
    text: inlineFromWords(words ?? description),
  }
}

function ofOther(title: string, metas: Metas, network: string): Told {
  const isLink = network === 'link'
  return {
    author: isLink
      ? lineFrom(metas.first('og:site_name', 'application-name'))
      : lineFrom(metas.first('author')),
    title: lineFrom(title),
    text: isLink ? inlineFromWords(metas.first('og:description', 'twitter:description', 'description')) : [],
  }
}

function general(metas: Metas): Told {
  return {
    postedAt: momentFrom(
      metas.first('og:published_time', 'article:published_time', 'datepublished', 'uploaddate', 'date'),
    ),
    durationSeconds: secondsFrom(
      metas.first('og:video:duration', 'video:duration', 'music:duration', 'duration'),
    ),
    counts: { likes: null, reposts: null, replies: null, views: countFrom(metas.first('interactioncount')) },
    pictureUrl: addressFrom(metas.first('og:image:secure_url', 'og:image', 'twitter:image')),
  }
}

function metasOf(page: Document): Metas {
  const values = new Map<string, string>()
  for (const { attribs } of findAll((element) => element.name === 'meta', page.children)) {
    const name = (attribs.property ?? attribs.name ?? attribs.itemprop ?? '').toLowerCase()
    const content = (attribs.content ?? '').trim()
    if (name !== '' && content !== '' && !values.has(name)) values.set(name, content)
  }
  return {
    first: (...names) => names.map((name) => values.get(name) ?? '').find((value) => value !== '') ?? '',
  }
}

function titleOf(page: Document): string {
  const [title] = findAll((element) => element.name === 'title', page.children)
  return title ? textContent(title).trim() : ''
}

function linkedDataOf(page: Document): unknown[] {
  return findAll(
    (element) => element.name === 'script' && /ld\+json/i.test(element.attribs.type ?? ''),
    page.children,
  ).flatMap((script) => {
    try {
      return [JSON.parse(textContent(script)) as unknown]
    } catch {
      return []
    }
  })
}
