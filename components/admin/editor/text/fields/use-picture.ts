'use client'
import { use, useEffect, useState } from 'react'
import {
  type EditorSources,
  type PictureChoice,
  SourcesContext,
} from '#components/admin/editor/text/editor-sources.ts'
import type { LibraryPicture } from '#lib/media/library-picture.ts'

type Library = EditorSources['pictures']

const asked = new WeakMap<Library, Map<string, Promise<PictureChoice | null>>>()

/** A picture of the library by its Media id; null while it is on its way, and when it is missing. */
export function usePicture(media: string | null): { picture: PictureChoice | null; isMissing: boolean } {
  const { pictures } = use(SourcesContext)
  const [answer, setAnswer] = useState<{ media: string; picture: PictureChoice | null } | null>(null)
  useEffect(() => {
    let isCurrent = true
    if (media === null) return undefined
    const ask = async () => {
      const picture = await askFor(pictures, media).catch(() => undefined)
      if (isCurrent && picture !== undefined) setAnswer({ media, picture })
    }
    void ask()
    return () => {
      isCurrent = false
    }
  }, [media, pictures])
  if (media === null || answer?.media !== media) return { picture: null, isMissing: false }
  return { picture: answer.picture, isMissing: answer.picture === null }
}

/** What takes a picture chosen in the library into the text; it is known from then on. */
export function useChosenPicture(): { take: (picture: LibraryPicture) => PictureChoice; mayUpload: boolean } {
  const { pictures } = use(SourcesContext)
  return {
    mayUpload: pictures.upload !== undefined,
    take(picture) {
      const choice = pictures.take(picture)
      rememberPicture(pictures, choice)
      return choice
    },
  }
}

/** Keeps what was chosen or uploaded, so that it need not be asked for. */
export function rememberPicture(library: Library, picture: PictureChoice): void {
  answersOf(library).set(picture.media, Promise.resolve(picture))
}

function askFor(library: Library, media: string): Promise<PictureChoice | null> {
  const answers = answersOf(library)
  const known = answers.get(media)
  if (known) return known
  const answer = library.byIds([media]).then((found) => found[0] ?? null)
  answers.set(media, answer)
  // An unreachable library is asked again next time.
  answer.catch(() => answers.delete(media))
  return answer
}

function answersOf(library: Library): Map<string, Promise<PictureChoice | null>> {
  const answers = asked.get(library) ?? new Map<string, Promise<PictureChoice | null>>()
  asked.set(library, answers)
  return answers
}
