import type { BodyEditorHandle } from '#components/admin/editor/text/body-editor.tsx'
import type { StoryPlace } from '#components/admin/story/state/story-desk.ts'

/** Fields that stand in the panel; the others stand above the text. */
export function isPanelField(field: string): boolean {
  return !['headline', 'standfirst', 'body'].includes(fieldName(field))
}

/** Puts the caret into a field of the page or a block of the text, and both into view. */
export function focusPlace(place: StoryPlace, editor: BodyEditorHandle | null): void {
  if ('block' in place) return editor?.goToBlock(place.block)
  const name = fieldName(place.field)
  if (name === 'body') return editor?.focus()
  const element = document.querySelector<HTMLElement>(`[data-story-field="${CSS.escape(name)}"]`)
  element?.scrollIntoView({ block: 'center', behavior: 'smooth' })
  element?.focus({ preventScroll: true })
}

/** The field a finding is about: `byline.2.name` is in `byline`. */
function fieldName(field: string): string {
  return field.split('.')[0] ?? field
}
