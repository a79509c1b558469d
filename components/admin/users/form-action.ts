import type { Result } from '#lib/result.ts'

/** A server action that a form sends itself to. */
export type FormAction<T = unknown> = (previous: Result<T> | null, form: FormData) => Promise<Result<T>>
