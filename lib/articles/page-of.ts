/** One page of a list; `number` counts from 1. */
export type Page<T> = { items: T[]; number: number; pageCount: number; total: number }

export const storiesPerPage = 20
