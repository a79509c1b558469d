/** Places where a story appears, as the preview beside the text shows them. */
export const previewSurfaces = ['desktop', 'phone', 'light', 'card', 'social', 'search'] as const

export type PreviewSurface = (typeof previewSurfaces)[number]

/** Widths in pixels that a page is drawn at, whatever room there is; others take the room they get. */
export const pageWidthsPx: Partial<Record<PreviewSurface, number>> = { desktop: 1280, phone: 390 }

/** Where a version of a story (null: the latest) is drawn as it appears in a place. */
export function previewAddress(
  articleId: string,
  surface: PreviewSurface,
  revisionId: string | null,
): string {
  const query = new URLSearchParams(revisionId === null ? {} : { revision: revisionId })
  if (surface === 'light') return withQuery(`/preview/story/${articleId}/light`, query)
  if (surface !== 'desktop' && surface !== 'phone') query.set('surface', surface)
  return withQuery(`/preview/story/${articleId}`, query)
}

function withQuery(path: string, query: URLSearchParams): string {
  return query.size === 0 ? path : `${path}?${query}`
}
