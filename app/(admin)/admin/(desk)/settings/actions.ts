'use server'
import { z } from 'zod'
import type { Result } from '#lib/result.ts'
import { changeSettings } from '#lib/site/change-settings.ts'
import { siteSettingsSchema } from '#lib/site/site-settings.ts'
import { act, formObject } from '../../../acting.ts'
import { goOn } from '../../../go-on.ts'
import { typedLinks } from '../../../typed-links.ts'

const year = z
  .string()
  .trim()
  .transform((text) => (text === '' ? null : Number(text)))
const tags = z.string().transform((text) => text.split(/[\s,]+/).filter(Boolean))
const typed = siteSettingsSchema.extend({
  foundedYear: year.pipe(siteSettingsSchema.shape.foundedYear),
  languages: tags.pipe(siteSettingsSchema.shape.languages),
})

export async function saveSettingsAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const sent = { ...formObject(form), links: typedLinks(form), shareWays: form.getAll('shareWays') }
  const result = await act(typed, sent, changeSettings)
  return goOn(result, () => '/admin/settings?saved=1')
}
