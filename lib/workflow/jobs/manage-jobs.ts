import { recordAuditEvent } from '#lib/audit/record-event.ts'
import type { Transaction } from '#lib/db/client.ts'
import { cancelJobById, retryJobById } from '#lib/jobs/enqueue.ts'
import type { JobKind } from '#lib/jobs/job-kind.ts'
import type { JobState } from '#lib/jobs/job-row.ts'
import { getJob } from '#lib/jobs/queries.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnSite } from '#lib/users/may.ts'
import { inOneTransaction } from '#lib/db/in-one-transaction.ts'
import { jobKinds } from '#lib/workflow/jobs/job-kinds.ts'

/** Lets a job that failed for good run once more. */
export async function retryJob(
  actor: Actor,
  { jobId }: { jobId: string },
): Promise<Result<{ jobId: string }>> {
  return await manage(actor, jobId, { verb: 'retryJob', from: ['failed'], act: retryJobById })
}

/** Takes a job back that waits for its moment or for its next try. */
export async function cancelWaitingJob(
  actor: Actor,
  { jobId }: { jobId: string },
): Promise<Result<{ jobId: string }>> {
  return await manage(actor, jobId, {
    verb: 'cancelWaitingJob',
    from: ['created', 'retry'],
    act: cancelJobById,
  })
}

type Managing = {
  verb: string
  from: JobState[]
  act: (tx: Transaction, kind: JobKind, id: string) => Promise<void>
}

async function manage(
  actor: Actor,
  jobId: string,
  { verb, from, act }: Managing,
): Promise<Result<{ jobId: string }>> {
  const may = mayOnSite(actor, 'job.manage')
  if (!may.ok) return may
  const job = await getJob(jobId)
  const kind = jobKinds.find(({ name }) => name === job?.name)
  if (!job || !kind) return fail('unknown', 'This job is not there any more.')
  if (!from.includes(job.state)) {
    return fail('changed', `This job is ${job.state} by now. Reload the list and look again.`)
  }
  return await inOneTransaction(async (tx) => {
    await act(tx, kind, jobId)
    await recordAuditEvent(tx, {
      actorId: actor.userId,
      verb,
      subjectType: 'job',
      subjectId: jobId,
      detail: { job: kind.name, before: job.state },
      at: new Date(),
    })
    return ok({ jobId })
  })
}
