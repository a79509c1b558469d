import type { Block } from '#blocks/registry.ts'
import type { Offset } from '../offset.ts'
import type { PictureNotes, SeedPicture } from '../picture.ts'
import { inline } from './inline-markdown.ts'

/** In these blocks `media` and `poster` hold picture keys, and times hold offsets, until the story is resolved. */
const unnamed = { id: '', v: 1 } as const

type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>

/** A picture in the text; `null` for the key leaves a slot with caption and credit. */
export function image(key: string | null, notes: PictureNotes & { size?: 'text' | 'wide' | 'full' }): Block {
  const { alt, credit, decorative = false, size = 'text' } = notes
  return {
    ...unnamed,
    type: 'image',
    media: key,
    alt,
    decorative,
    caption: inline(notes.caption),
    credit,
    size,
    ratio: 'as-it-is',
  }
}

/** Several pictures with one title. */
export function gallery(title: string, pictures: SeedPicture[]): Block {
  const items = pictures.map(({ key, alt, decorative, caption, credit }) => {
    return { id: '', media: key, alt, decorative, caption, credit }
  })
  return { ...unnamed, type: 'gallery', title, items }
}

type EmbedNotes = {
  network: BlockOf<'embed'>['network']
  kind?: BlockOf<'embed'>['kind']
  url?: string
  postId?: string
  author: string
  handle?: string
  verified?: boolean
  title?: string
  text?: string
  postedOffset?: Offset
  /** Key of a picture shown with the snapshot. */
  media?: string
  quoted?: { author: string; handle?: string; text: string; url?: string; postedOffset?: Offset }
  /** When the snapshot was taken; the time of first publication unless told. */
  capturedOffset?: Offset
  capturedBy?: string
  state?: BlockOf<'embed'>['state']
}

/** A first-party snapshot of something posted elsewhere. */
export function embed(notes: EmbedNotes): Block {
  return {
    ...unnamed,
    type: 'embed',
    network: notes.network,
    kind: notes.kind ?? 'post',
    url: notes.url ?? null,
    postId: notes.postId ?? null,
    author: notes.author,
    handle: notes.handle ?? '',
    verified: notes.verified ?? false,
    title: notes.title ?? '',
    text: inline(notes.text ?? ''),
    postedAt: notes.postedOffset ?? null,
    media: notes.media ?? null,
    quoted: notes.quoted ? quotedPost(notes.quoted) : null,
    repliedTo: null,
    durationSeconds: null,
    likes: null,
    reposts: null,
    replies: null,
    views: null,
    countedAt: null,
    snapshotHash: '',
    capturedAt: notes.capturedOffset ?? null,
    capturedBy: notes.capturedBy ?? 'The Saltmere Lantern',
    state: notes.state ?? 'live',
  }
}

function quotedPost(quoted: NonNullable<EmbedNotes['quoted']>) {
  const { author, handle = '', text, url = null, postedOffset = null } = quoted
  return { author, handle, text: inline(text), url, postedAt: postedOffset }
}

type RecordingNotes = {
  url?: string
  title: string
  caption?: string
  credit?: string
  durationSeconds?: number
  /** One string per paragraph. */
  transcript?: string[]
}

/** A film; without a file readers see its title, caption and transcript. */
export function video(notes: RecordingNotes & { poster?: string }): Block {
  return { ...unnamed, type: 'video', ...recording(notes), poster: notes.poster ?? null, captions: [] }
}

/** A recording; without a file readers see its title, caption and transcript. */
export function audio(notes: RecordingNotes): Block {
  return { ...unnamed, type: 'audio', ...recording(notes), narration: false }
}

function recording(notes: RecordingNotes) {
  return {
    media: null,
    url: notes.url ?? null,
    title: notes.title,
    caption: inline(notes.caption ?? ''),
    credit: notes.credit ?? '',
    durationSeconds: notes.durationSeconds ?? null,
    transcript: (notes.transcript ?? []).map(inline),
  }
}
