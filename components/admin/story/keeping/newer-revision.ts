type Saved = { revisionId: string; root: string; number: number }

/**
 * The newest revision this page knows of once all is saved: what the saving tab had acknowledged, or a checkpoint that a
 * step of the workflow has left since.
 */
export function newerRevision(kept: Saved, latest: Saved): Saved {
  const { revisionId, root, number } = latest.number > kept.number ? latest : kept
  return { revisionId, root, number }
}
