import Link from 'next/link'
import type { ReactNode } from 'react'
import { JobActions } from '#components/admin/jobs/job-actions.tsx'
import { jobName } from '#components/admin/jobs/job-name.ts'
import { publicationOf } from '#components/admin/jobs/publication-of.ts'
import { Badge, type BadgeTone } from '#components/admin/ui/badge.tsx'
import { Table, Td, Th } from '#components/admin/ui/table.tsx'
import { Time } from '#components/admin/ui/time.tsx'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { JobRow, JobState } from '#lib/jobs/job-row.ts'
import type { Result } from '#lib/result.ts'

type Action = (previous: unknown, form: FormData) => Promise<Result<unknown>>

const tones: Record<JobState, BadgeTone> = {
  created: 'plain',
  retry: 'warn',
  active: 'accent',
  completed: 'good',
  cancelled: 'plain',
  failed: 'bad',
}

/** Jobs with what became of them, and what can be done about it. */
export function JobTable({
  jobs,
  stories,
  words: { t, messages },
  retryAction,
  cancelAction,
}: {
  jobs: JobRow[]
  /** The story a job is about, by the publication its data name. */
  stories: Map<string, { articleId: string; headline: string }>
  words: AdminWords
  retryAction: Action
  cancelAction: Action
}): ReactNode {
  return (
    <Table>
      <thead>
        <tr>
          <Th>{t('workflow.jobs.name')}</Th>
          <Th>{t('workflow.jobs.stateHead')}</Th>
          <Th>{t('workflow.jobs.due')}</Th>
          <Th>{t('workflow.jobs.ended')}</Th>
          <Th>
            <span className="sr-only">{t('workflow.jobs.actions')}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {jobs.map((job) => (
          <tr key={job.id}>
            <Td className="wrap-anywhere">
              {jobName(job.name, messages)}
              <About story={stories.get(publicationOf(job) ?? '')} />
              {job.error ? <p className="mt-0.5 text-bad">{job.error.message}</p> : null}
            </Td>
            <Td className="whitespace-nowrap">
              <Badge tone={tones[job.state]}>{t(`workflow.jobs.state.${job.state}`)}</Badge>
              <span className="ms-2 text-soft">{t('workflow.jobs.runs', { count: job.runs })}</span>
            </Td>
            <Td label={t('workflow.jobs.due')} className="whitespace-nowrap">
              <Time at={job.startAfter} />
            </Td>
            <Td label={job.completedAt ? t('workflow.jobs.ended') : ''} className="whitespace-nowrap">
              {job.completedAt ? <Time at={job.completedAt} /> : null}
            </Td>
            <Td className="md:text-end">
              <JobActions
                id={job.id}
                state={job.state}
                retryAction={retryAction}
                cancelAction={cancelAction}
              />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function About({ story }: { story: { articleId: string; headline: string } | undefined }): ReactNode {
  if (!story) return null
  return (
    <p>
      <Link href={`/admin/stories/${story.articleId}`} className="text-soft">
        <bdi>{story.headline}</bdi>
      </Link>
    </p>
  )
}
