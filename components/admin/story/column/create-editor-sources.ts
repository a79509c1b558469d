import type { ReferencedEmbed } from '#blocks/context.ts'
import type { Held } from '#blocks/fields.ts'
import {
  type EditorSources,
  pictureChoiceFrom,
  type StoryChoice,
} from '#components/admin/editor/text/editor-sources.ts'
import { uploadPicture } from '#components/admin/story/pictures/upload-picture.ts'
import { askNewsroom, fetchFromNewsroom } from '#components/admin/story/state/ask-newsroom.ts'
import type { Directory } from '#components/admin/story/state/directory.ts'
import type { StoredRecording } from '#lib/media/recordings/stored-recording.ts'
import { type SendHandlers, sendFile } from '#components/admin/pictures/upload/send-file.ts'
import type { ResolvedEmbed } from '#lib/embeds/snapshot.ts'
import type { LibraryPicture } from '#lib/media/library-picture.ts'
import { ok } from '#lib/result.ts'

const noWords = { alt: '', decorative: false, caption: '', credit: '' }

/** Where the block editor finds pictures, stories and originals: the newsroom's own addresses. */
export function createEditorSources(
  pictures: Directory<LibraryPicture>,
  may: { upload: boolean; takeDownEmbeds: boolean },
  capturedBy: string,
): EditorSources {
  return {
    pictures: {
      take(picture) {
        pictures.add([picture])
        return pictureChoiceFrom(picture)
      },
      async byIds(ids) {
        const found = await fetchFromNewsroom<LibraryPicture[]>(`pictures?ids=${ids.join(',')}`)
        pictures.add(found)
        return found.map(pictureChoiceFrom)
      },
      ...(may.upload && {
        upload: async (file: File) => {
          const uploaded = await uploadPicture(file, noWords)
          return uploaded.ok ? ok(pictureChoiceFrom(uploaded.value)) : uploaded
        },
      }),
    },
    recordings: {
      byIds: (ids) => fetchFromNewsroom<StoredRecording[]>(`recordings?ids=${ids.join(',')}`),
      ...(may.upload && {
        send: async (file: File, holds: Held, handlers: SendHandlers) =>
          await sendFile<StoredRecording>(file, handlers, {
            uploads: 'recordings/uploads',
            query: holds === 'subtitles' ? '?as=subtitles' : '',
          }),
      }),
    },
    embeds: {
      capturedBy,
      async ask(text) {
        const answer = await askNewsroom<ResolvedEmbed>('embeds', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ text }),
        })
        return answer.ok ? answer.value : null
      },
      async standing(url) {
        const found = await askNewsroom<ReferencedEmbed | null>(`embeds?url=${encodeURIComponent(url)}`)
        return found.ok ? found.value : null
      },
      ...(may.upload && {
        keepPicture: async (picture: { url: string; credit: string; source: string }) => {
          const kept = await askNewsroom<LibraryPicture>('pictures/fetched', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ ...picture, alt: '', caption: '' }),
          })
          if (!kept.ok) return kept
          pictures.add([kept.value])
          return ok(pictureChoiceFrom(kept.value))
        },
      }),
      ...(may.takeDownEmbeds && {
        takedownHref: (url: string) => `/admin/embeds?url=${encodeURIComponent(url)}#take-down`,
      }),
    },
    stories: {
      search: (words) => fetchFromNewsroom<StoryChoice[]>(`stories?q=${encodeURIComponent(words)}`),
      byIds: (ids) => fetchFromNewsroom<StoryChoice[]>(`stories?ids=${ids.join(',')}`),
    },
  }
}
