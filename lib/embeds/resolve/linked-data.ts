import {
  addressFrom,
  countFrom,
  inlineFromWords,
  lineFrom,
  momentFrom,
  secondsFrom,
} from '#lib/embeds/resolve/plain-words.ts'
import { recogniseProfile } from '#lib/embeds/recognise.ts'
import type { Told } from '#lib/embeds/resolve/told.ts'
import type { SnapshotPost } from '#lib/embeds/snapshot.ts'

type Thing = Record<string, unknown>

const ofPosts = /^(?:SocialMediaPosting|DiscussionForumPosting|Comment|MicroblogPosting)$/
const ofOthers =
  /^(?:VideoObject|AudioObject|PodcastEpisode|MusicRecording|ImageObject|(?:News|Report|Blog)?(?:Article|Posting)|WebPage)$/
const mostThings = 500

/** What a page's JSON-LD (its texts, parsed) tells of the post or recording it is about; null when it has none. Terms: schema.org. */
export function readLinkedData(values: unknown[]): Told | null {
  const things = values.flatMap(thingsIn)
  const post = things.find((thing) => isOf(thing, ofPosts))
  const thing = post ?? things.find((other) => isOf(other, ofOthers))
  if (thing === undefined) return null
  const isPost = post !== undefined
  return {
    ...authorOf(thing),
    title: isPost ? '' : lineFrom(thing.name) || lineFrom(thing.headline),
    text: isPost ? wordsOf(thing) : [],
    postedAt: momentFrom(thing.datePublished ?? thing.uploadDate ?? thing.dateCreated),
    durationSeconds: secondsFrom(thing.duration ?? thing.timeRequired),
    quoted: otherPost(thing.sharedContent),
    repliedTo: otherPost(thing.parentItem),
    counts: countsOf(thing),
    pictureUrl: pictureOf(thing.thumbnailUrl) ?? pictureOf(thing.image),
  }
}

function authorOf(thing: Thing): { author: string; handle: string } {
  const [author] = list(thing.author ?? thing.creator)
  if (!isThing(author)) return { author: lineFrom(author), handle: '' }
  const named = lineFrom(author.alternateName) || lineFrom(author.identifier)
  const profile = recogniseProfile(lineFrom(author.url))?.handle ?? ''
  return { author: lineFrom(author.name), handle: named.startsWith('@') ? named.slice(1) : profile }
}

function wordsOf(thing: Thing) {
  return inlineFromWords(thing.articleBody ?? thing.text ?? thing.description ?? thing.headline)
}

function otherPost(value: unknown): SnapshotPost | null {
  const [other] = list(value)
  if (!isThing(other)) return null
  const text = wordsOf(other)
  const { author, handle } = authorOf(other)
  if (text.length === 0 && author === '') return null
  return { author, handle, text, url: addressFrom(other.url), postedAt: momentFrom(other.datePublished) }
}

function countsOf(thing: Thing): NonNullable<Told['counts']> {
  const counts: NonNullable<Told['counts']> = { likes: null, reposts: null, replies: null, views: null }
  for (const statistic of list(thing.interactionStatistic)) {
    const name = isThing(statistic) ? countName(statistic.interactionType) : null
    if (name && isThing(statistic)) counts[name] ??= countFrom(statistic.userInteractionCount)
  }
  counts.replies ??= countFrom(thing.commentCount)
  counts.views ??= countFrom(thing.interactionCount)
  return counts
}

function countName(value: unknown): 'likes' | 'reposts' | 'replies' | 'views' | null {
  const type = isThing(value) ? lineFrom(value['@type']) : lineFrom(value)
  if (type.endsWith('LikeAction')) return 'likes'
  if (type.endsWith('ShareAction')) return 'reposts'
  if (/CommentAction$|ReplyAction$/.test(type)) return 'replies'
  return /(?:Watch|View|Listen|Read)Action$/.test(type) ? 'views' : null
}

function pictureOf(value: unknown): string | null {
  const [first] = list(value)
  return addressFrom(isThing(first) ? (first.url ?? first.contentUrl) : first)
}

function thingsIn(value: unknown): Thing[] {
  const found: Thing[] = []
  const open: unknown[] = [value]
  for (let at = 0; at < open.length && found.length < mostThings; at += 1) {
    const next = open[at]
    if (Array.isArray(next)) open.push(...next.slice(0, mostThings))
    else if (isThing(next)) {
      found.push(next)
      open.push(next['@graph'], next.mainEntity, next.mainEntityOfPage)
    }
  }
  return found
}

function isOf(thing: Thing, types: RegExp): boolean {
  return list(thing['@type']).some((type) => typeof type === 'string' && types.test(type))
}

function list(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
