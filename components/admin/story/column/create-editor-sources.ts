import { inlineFromText } from '#blocks/inline/inline-text.ts'
import type {
  EditorSources,
  PictureChoice,
  StoryChoice,
} from '#components/admin/editor/text/editor-sources.ts'
import { newsroomPictureUrl } from '#components/admin/story/pictures/library-thumb.tsx'
import { uploadPicture } from '#components/admin/story/pictures/upload-picture.ts'
import { fetchFromNewsroom } from '#components/admin/story/state/ask-newsroom.ts'
import type { Directory } from '#components/admin/story/state/directory.ts'
import type { LibraryPicture } from '#lib/media/library-picture.ts'
import { ok } from '#lib/result.ts'

const noWords = { alt: '', decorative: false, caption: '', credit: '' }

/** Where the block editor finds pictures and stories: the newsroom's own addresses. */
export function createEditorSources(pictures: Directory<LibraryPicture>, mayUpload: boolean): EditorSources {
  async function picturesOf(query: string): Promise<PictureChoice[]> {
    const found = await fetchFromNewsroom<LibraryPicture[]>(`pictures?${query}`)
    pictures.add(found)
    return found.map(choiceOf)
  }
  return {
    pictures: {
      search: (words) => picturesOf(`q=${encodeURIComponent(words)}`),
      byIds: (ids) => picturesOf(`ids=${ids.join(',')}`),
      ...(mayUpload && {
        upload: async (file: File) => {
          const uploaded = await uploadPicture(file, noWords)
          return uploaded.ok ? ok(choiceOf(uploaded.value)) : uploaded
        },
      }),
    },
    stories: {
      search: (words) => fetchFromNewsroom<StoryChoice[]>(`stories?q=${encodeURIComponent(words)}`),
      byIds: (ids) => fetchFromNewsroom<StoryChoice[]>(`stories?ids=${ids.join(',')}`),
    },
  }
}

function choiceOf(picture: LibraryPicture): PictureChoice {
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
