import { adminWords } from '#lib/i18n/admin-words.ts'
import { formatDate } from '#lib/i18n/dates.ts'
import { ok } from '#lib/result.ts'
import {
  type LinkableStory,
  listLinkableStories,
  searchLinkableStories,
} from '#lib/search/linkable-stories.ts'
import { getSite } from '#lib/site/queries.ts'
import type { Site } from '#lib/site/site.ts'
import { actorOfRequest, answer } from '../acting.ts'
import { idsOf, queryOf } from '../asked.ts'

/** Stories another one may point to, by what they say or by `?ids=`: `{ article, headline, hint, path }`. */
export async function GET(request: Request): Promise<Response> {
  const actor = await actorOfRequest(request)
  if (actor instanceof Response) return actor
  const ids = idsOf(request)
  const [site, found] = await Promise.all([
    getSite(),
    ids ? ok(await listLinkableStories(actor, ids)) : searchLinkableStories(actor, queryOf(request)),
  ])
  return answer(found.ok ? ok(found.value.map((story) => choiceFrom(story, site))) : found)
}

function choiceFrom({ articleId, headline, section, status, publicAt, path }: LinkableStory, site: Site) {
  const { t, lang } = adminWords(site.lang)
  const when = publicAt ? formatDate(publicAt, 'day', lang, site.timeZone) : null
  const hint = [section?.name, t(`admin.status.${status}`), when].filter(Boolean).join(' · ')
  return { article: articleId, headline: headline || t('story.untitled'), hint, path }
}
