/** Whether an id can be one of ours: content is the editor's, and what is no id is nobody's. */
export function isUuid(id: string | null): id is string {
  return id !== null && /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)
}
