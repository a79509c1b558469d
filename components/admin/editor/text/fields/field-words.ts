import type { AdminMessages } from '#lib/i18n/admin-messages.ts'

type FieldWord = keyof AdminMessages['editor']['text']['field']

/** The key of the words for a field of a block; a test sees that every field has some. */
export function fieldWords(name: string): FieldWord {
  return name as FieldWord
}
