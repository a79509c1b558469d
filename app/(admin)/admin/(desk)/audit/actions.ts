'use server'
import { z } from 'zod'
import type { ChainReport } from '#lib/publications/verify-chains.ts'
import type { Result } from '#lib/result.ts'
import { checkChains } from '#lib/workflow/check-chains.ts'
import { act } from '../../../acting.ts'

export async function checkChainsAction(): Promise<Result<ChainReport>> {
  return await act(z.object({}), {}, checkChains)
}
