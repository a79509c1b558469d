import type { ReactNode } from 'react'
import { ComparisonView } from '#components/admin/history/comparison-view.tsx'
import { VersionLine } from '#components/admin/history/version-line.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { compareContents } from '#lib/revisions/compare/compare-contents.ts'
import { nameReferences } from '#lib/revisions/name-references.ts'
import { getRevisionByNumber } from '#lib/revisions/queries.ts'
import { requireActor } from '../../../../../acting.ts'
import { loadAdminFrame } from '../../../../../admin-frame.ts'

type ComparedVersionsProps = {
  articleId: string
  shown: { from: number; to: number }
  mayRestore: boolean
}

/** What changed between two versions, or why that cannot be shown. */
export async function ComparedVersions({
  articleId,
  shown,
  mayRestore,
}: ComparedVersionsProps): Promise<ReactNode> {
  const [{ words }, actor] = await Promise.all([loadAdminFrame(), requireActor()])
  const { t } = words
  const [from, to] = await Promise.all([
    getRevisionByNumber(actor, articleId, shown.from),
    getRevisionByNumber(actor, articleId, shown.to),
  ])
  if (!from.ok) return <Notice tone="bad">{from.message}</Notice>
  if (!to.ok) return <Notice tone="bad">{to.message}</Notice>
  if (shown.from === shown.to) {
    return (
      <p className="mt-6 text-soft">
        {t(shown.to === 1 ? 'history.compare.onlyOne' : 'history.compare.same')}
      </p>
    )
  }
  const frame = { ...(await nameReferences([from.value.content, to.value.content])), articleId, t }
  const restore = `/admin/stories/${articleId}/history/restore?version=${from.value.row.id}`
  return (
    <section aria-labelledby="compared" className="mt-6 grid gap-4">
      <h2 id="compared" className="font-serif text-xl font-semibold">
        {t('history.compare.title', shown)}
      </h2>
      <div className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-2">
        <p>
          <VersionLine revision={from.value.row} t={t} />
        </p>
        <p>
          <VersionLine revision={to.value.row} t={t} />
        </p>
      </div>
      <ComparisonView
        comparison={compareContents(from.value.content, to.value.content)}
        numbers={shown}
        frame={frame}
        restoreHref={mayRestore ? (blockId) => `${restore}&block=${encodeURIComponent(blockId)}` : null}
      />
    </section>
  )
}
