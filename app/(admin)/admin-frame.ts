import { cache } from 'react'
import { adminWords } from '#lib/i18n/admin-words.ts'
import { getSite } from '#lib/site/queries.ts'
import { currentActor } from './acting.ts'

/** What every page of the newsroom shows around its content; loaded once for a render. */
export const loadAdminFrame = cache(async () => {
  const [site, actor] = await Promise.all([getSite(), currentActor()])
  return { site, words: adminWords(actor?.lang ?? '', site.lang) }
})
