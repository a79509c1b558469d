import { createContext } from 'react'
import type { ReferencedEmbed } from '#blocks/context.ts'
import type { Held } from '#blocks/fields.ts'
import { inlineFromText } from '#blocks/inline/inline-text.ts'
import type { Inline } from '#blocks/inline.ts'
import { newsroomPictureUrl } from '#components/admin/pictures/newsroom-picture-url.ts'
import type { SendHandlers } from '#components/admin/pictures/upload/send-file.ts'
import type { ResolvedEmbed } from '#lib/embeds/snapshot.ts'
import type { StoredRecording } from '#lib/media/recordings/stored-recording.ts'
import type { LibraryPicture } from '#lib/media/library-picture.ts'
import type { Result } from '#lib/result.ts'

/** A picture of the library as an editor chooses it, with what the library knows to say of it. */
export type PictureChoice = {
  media: string
  thumbUrl: string
  widthPx: number
  heightPx: number
  /** What to call it in a list. */
  name: string
  alt: string
  decorative: boolean
  caption: Inline
  credit: string
}

/** A story of ours as an editor links to it. */
export type StoryChoice = { article: string; headline: string; hint: string }

/** Where the editor finds pictures and stories; whoever shows the editor brings it. */
export type EditorSources = {
  pictures: {
    /** What a picture chosen from the library says to an editor; it is known from then on. */
    take(picture: LibraryPicture): PictureChoice
    byIds(media: string[]): Promise<PictureChoice[]>
    upload?(file: File): Promise<Result<PictureChoice>>
  }
  recordings?: {
    byIds(ids: string[]): Promise<StoredRecording[]>
    /** Sends a film, sound or subtitles; rejects only when the signal ends it. */
    send?: (file: File, holds: Held, handlers: SendHandlers) => Promise<Result<StoredRecording>>
  }
  embeds?: {
    /** What a pasted address or embed code is, as far as its network tells; null when nobody could be asked. */
    ask(text: string): Promise<ResolvedEmbed | null>
    /** Who captures. */
    capturedBy: string
    /** How the original at an address stands; null when nobody has looked at it. */
    standing?(url: string): Promise<ReferencedEmbed | null>
    /** Takes the picture at an address of the web into the library; `source` is the post it was found at. */
    keepPicture?: (picture: { url: string; credit: string; source: string }) => Promise<Result<PictureChoice>>
    /** Where a post is taken down everywhere, for who may. */
    takedownHref?(url: string): string
  }
  stories: {
    search(query: string): Promise<StoryChoice[]>
    byIds(articles: string[]): Promise<StoryChoice[]>
  }
}

/** A picture of the library as an editor chooses it. */
export function pictureChoiceFrom(picture: LibraryPicture): PictureChoice {
  const { id, widthPx, heightPx, alt, decorative, caption, credit } = picture
  return {
    media: id,
    thumbUrl: newsroomPictureUrl(picture, 480),
    widthPx,
    heightPx,
    alt,
    decorative,
    caption: inlineFromText(caption),
    credit,
    name: caption || alt,
  }
}

/** Sources that know nothing, for places without a library. */
const noSources: EditorSources = {
  pictures: { take: pictureChoiceFrom, byIds: async () => [] },
  stories: { search: async () => [], byIds: async () => [] },
}

export const SourcesContext = createContext<EditorSources>(noSources)
