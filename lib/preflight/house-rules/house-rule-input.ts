import { z } from 'zod'
import { compileHousePattern } from '#lib/preflight/house-rules/house-pattern.ts'
import { textKinds } from '#lib/preflight/text/text-kinds.ts'
import { fail } from '#lib/result.ts'

const maxMessageLength = 300

/** A rule of house style as an editor gives it; a pattern that cannot be searched for is refused with the reason. */
export const houseRuleInput = z
  .object({
    pattern: z.string(),
    ignoreCase: z.boolean(),
    message: z
      .string()
      .trim()
      .min(1, 'Write what to do about it; editors read this where the pattern occurs.')
      .max(maxMessageLength, `At most ${maxMessageLength} characters: one sentence.`),
    severity: z.enum(['error', 'warn']),
    fields: z.array(z.enum(textKinds)),
    enabled: z.boolean(),
  })
  .superRefine(({ pattern, ignoreCase }, context) => {
    const compiled = compileHousePattern(pattern, ignoreCase)
    if (!compiled.ok) context.addIssue({ code: 'custom', path: ['pattern'], message: compiled.message })
  })

export type HouseRuleInput = z.infer<typeof houseRuleInput>

/** The first thing wrong with an input, at its field. */
export function invalid(error: { issues: { message: string; path: PropertyKey[] }[] }) {
  const [issue] = error.issues
  return fail('invalid', issue?.message ?? '', issue?.path.join('.'))
}
