import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { JobTable } from '#components/admin/jobs/job-table.tsx'
import { publicationOf } from '#components/admin/jobs/publication-of.ts'
import { ButtonLink } from '#components/admin/ui/button.tsx'
import { Empty } from '#components/admin/ui/empty.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { type JobRow, type JobState, jobStates } from '#lib/jobs/job-row.ts'
import { countJobs, listJobs } from '#lib/jobs/queries.ts'
import { mapPublishedStories } from '#lib/publications/queries.ts'
import { mayOnSite } from '#lib/users/may.ts'
import { requireActor } from '../../../acting.ts'
import { loadAdminFrame } from '../../../admin-frame.ts'
import { cancelJobAction, retryJobAction } from './actions.ts'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const jobsAPage = 50

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadAdminFrame()
  return { title: words.t('workflow.jobs.title') }
}

export default async function JobsPage({ searchParams }: Props): Promise<ReactNode> {
  const [{ words }, actor, query] = await Promise.all([loadAdminFrame(), requireActor(), searchParams])
  const { t } = words
  const may = mayOnSite(actor, 'job.manage')
  if (!may.ok) {
    return (
      <>
        <PageHead title={t('workflow.jobs.title')} />
        <Notice tone="bad" title={t('workflow.jobs.refused')}>
          {may.message}
        </Notice>
      </>
    )
  }
  const state = jobStates.find((one) => one === query.state)
  const [counts, jobs] = await Promise.all([
    countJobs(),
    listJobs({ state, before: cursorFrom(query.before), limit: jobsAPage }),
  ])
  const stories = await mapPublishedStories(jobs.flatMap((job) => publicationOf(job) ?? []))
  return (
    <>
      <PageHead title={t('workflow.jobs.title')}>
        <p>{t('workflow.jobs.lead')}</p>
      </PageHead>
      <nav className="mb-4 flex flex-wrap gap-1.5">
        <ButtonLink href="/admin/jobs" size="s" tone={state ? 'quiet' : 'plain'}>
          {t('workflow.jobs.all')}
        </ButtonLink>
        {jobStates.map((one) => (
          <ButtonLink
            key={one}
            href={`/admin/jobs?state=${one}`}
            size="s"
            tone={state === one ? 'plain' : 'quiet'}
            aria-current={state === one ? 'page' : undefined}
          >
            {t(`workflow.jobs.state.${one}`)} <span className="tabular text-soft">{counts[one]}</span>
          </ButtonLink>
        ))}
      </nav>
      {jobs.length === 0 ? (
        <Empty title={t('workflow.jobs.none')}>{t('workflow.jobs.noneHint')}</Empty>
      ) : (
        <JobTable
          jobs={jobs}
          stories={stories}
          words={words}
          retryAction={retryJobAction}
          cancelAction={cancelJobAction}
        />
      )}
      {jobs.length === jobsAPage ? (
        <ButtonLink href={olderThan(jobs.at(-1), state)} className="mt-4">
          {t('workflow.jobs.older')}
        </ButtonLink>
      ) : null}
    </>
  )
}

/** `<milliseconds>_<id>` of the last job shown; anything else starts at the newest. */
function cursorFrom(text: string | string[] | undefined): { createdAt: Date; id: string } | undefined {
  const [, ms, id] = /^(\d{1,15})_([0-9a-f-]{36})$/.exec(String(text)) ?? []
  return ms && id ? { createdAt: new Date(Number(ms)), id } : undefined
}

function olderThan(job: JobRow | undefined, state: JobState | undefined): string {
  const query = new URLSearchParams(state ? { state } : {})
  if (job) query.set('before', `${job.createdAt.getTime()}_${job.id}`)
  return `/admin/jobs?${query}`
}
