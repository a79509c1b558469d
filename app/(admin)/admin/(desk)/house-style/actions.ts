'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { addHouseRule } from '#lib/preflight/house-rules/add-house-rule.ts'
import { changeHouseRule } from '#lib/preflight/house-rules/change-house-rule.ts'
import { removeHouseRule } from '#lib/preflight/house-rules/remove-house-rule.ts'
import { type TriedStories, tryHouseRuleOnStories } from '#lib/preflight/house-rules/try-on-stories.ts'
import { textKinds } from '#lib/preflight/text/text-kinds.ts'
import type { Result } from '#lib/result.ts'
import { act } from '../../../acting.ts'

const flag = z
  .string()
  .optional()
  .transform((value) => value !== undefined)
const kinds = z.array(z.enum(textKinds))
const typed = z.object({
  pattern: z.string(),
  ignoreCase: flag,
  message: z.string(),
  severity: z.enum(['error', 'warn']),
  fields: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((chosen) => [chosen ?? []].flat())
    .pipe(kinds),
  enabled: flag,
})

export async function addHouseRuleAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const result = await act(typed, form, addHouseRule)
  return result.ok ? redirect('/admin/house-style?done=saved') : result
}

export async function changeHouseRuleAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const result = await act(typed.extend({ ruleId: z.uuid() }), form, changeHouseRule)
  return result.ok ? redirect('/admin/house-style?done=saved') : result
}

export async function removeHouseRuleAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const result = await act(z.object({ ruleId: z.uuid() }), form, removeHouseRule)
  return result.ok ? redirect('/admin/house-style?done=removed') : result
}

export async function tryOnStoriesAction(input: unknown): Promise<Result<TriedStories>> {
  const tried = z.object({ pattern: z.string(), ignoreCase: z.boolean(), fields: kinds })
  return await act(tried, input, tryHouseRuleOnStories)
}
