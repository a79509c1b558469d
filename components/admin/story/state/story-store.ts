import type { ArticleContent } from '#lib/revisions/content.ts'

export type ContentField = keyof ArticleContent

/** What the page's fields share: the story as it stands in this tab. Fields nobody changed keep their identity. */
export type StoryStore = {
  get: () => ArticleContent
  /** What somebody here typed or chose; listeners of `onEdit` hear of it. */
  edit: (changes: Partial<ArticleContent>) => void
  /** What came from elsewhere: a merge, another tab; only listeners of `subscribe` hear of it. */
  replace: (content: ArticleContent) => void
  subscribe: (listener: () => void) => () => void
  onEdit: (listener: (content: ArticleContent) => void) => () => void
}

/** A store that begins with the given content. */
export function createStoryStore(initial: ArticleContent): StoryStore {
  let content = initial
  const listeners = new Set<() => void>()
  const editListeners = new Set<(content: ArticleContent) => void>()

  const change = (next: ArticleContent): boolean => {
    const kept = keepIdentity(content, next)
    if (kept === content) return false
    content = kept
    for (const listener of listeners) listener()
    return true
  }

  return {
    get: () => content,
    edit(changes) {
      if (!change({ ...content, ...changes })) return
      for (const listener of editListeners) listener(content)
    },
    replace: (next) => void change(next),
    subscribe: (listener) => added(listeners, listener),
    onEdit: (listener) => added(editListeners, listener),
  }
}

function added<T>(set: Set<T>, entry: T): () => void {
  set.add(entry)
  return () => void set.delete(entry)
}

/** `next` with every field that says the same as before being the one before; the whole one before when all do. */
function keepIdentity(before: ArticleContent, next: ArticleContent): ArticleContent {
  let isSame = true
  const kept: Record<string, unknown> = {}
  for (const field of Object.keys(next) as ContentField[]) {
    const unchanged = sameJson(before[field], next[field])
    kept[field] = unchanged ? before[field] : next[field]
    isSame &&= unchanged
  }
  return isSame ? before : (kept as ArticleContent)
}

function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && sameJson(Reflect.get(one, key), Reflect.get(other, key)))
  )
}
