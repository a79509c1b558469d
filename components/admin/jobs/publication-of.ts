/** The publication a job is about; null for a job about something else. */
export function publicationOf({ data }: { data: unknown }): string | null {
  const { publicationId } = (data ?? {}) as { publicationId?: unknown }
  return typeof publicationId === 'string' ? publicationId : null
}
