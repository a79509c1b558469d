'use server'
import { z } from 'zod'
import type { Result } from '#lib/result.ts'
import { restoreRevision } from '#lib/revisions/restore-revision.ts'
import { saveNamedVersion } from '#lib/revisions/save-named-version.ts'
import { act, formObject } from '../../../../../acting.ts'
import { goOn } from '../../../../../go-on.ts'

const story = z.object({ articleId: z.uuid() })
const restoration = story.extend({ revisionId: z.uuid(), blockId: z.string().min(1).optional() })
const naming = story.extend({ name: z.string() })

export async function restoreRevisionAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const result = await act(restoration, form, restoreRevision)
  return goOn(result, ({ number }) => done(form, 'restored', number))
}

export async function saveNamedVersionAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const result = await act(naming, form, saveNamedVersion)
  return goOn(result, ({ number }) => done(form, 'named', number))
}

/** Back to the history, which shows what the new version changed. */
function done(form: FormData, what: 'restored' | 'named', number: number): string {
  const { articleId } = story.parse(formObject(form))
  return `/admin/stories/${articleId}/history?from=${number - 1}&to=${number}&${what}=${number}`
}
