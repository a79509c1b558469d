import { cache } from 'react'
import { adminWords } from '#lib/i18n/admin-words.ts'
import { openLinkPreview, openStoryPreview } from '#lib/previews/open-preview.ts'
import type { PreviewGaps, PreviewStory } from '#lib/previews/preview-story.ts'
import { currentActor } from '../(admin)/acting.ts'
import { loadFrame } from '../(site)/page-data.ts'

/** The newsroom's own words, for what readers' pages have none for. */
export async function loadPreviewWords() {
  const { site } = await loadFrame()
  return adminWords(site.lang)
}

/** What a token shows; layout, metadata and page share one opening. */
export const loadLinkPreview = cache(async (token: string) => openLinkPreview(token, await gaps()))

/** A version of a story for whoever is signed in; null when they may not see it, or nobody is. */
export const loadStoryPreview = cache(
  async (articleId: string, revisionId: string | null): Promise<PreviewStory | null> => {
    const actor = await currentActor()
    if (!actor || ![articleId, revisionId ?? articleId].every(isId)) return null
    const story = await openStoryPreview(actor, { articleId, revisionId, gaps: await gaps() })
    return story.ok ? story.value : null
  },
)

function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}

async function gaps(): Promise<PreviewGaps> {
  const { t } = await loadPreviewWords()
  return { headline: t('history.gap.headline'), section: t('history.gap.section') }
}
