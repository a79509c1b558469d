'use server'
import { refresh } from 'next/cache'
import { z } from 'zod'
import type { Result } from '#lib/result.ts'
import { cancelWaitingJob, retryJob } from '#lib/workflow/jobs/manage-jobs.ts'
import { act } from '../../../acting.ts'

const named = z.object({ jobId: z.uuid() })

export async function retryJobAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const result = await act(named, form, retryJob)
  refresh()
  return result
}

export async function cancelJobAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const result = await act(named, form, cancelWaitingJob)
  refresh()
  return result
}
