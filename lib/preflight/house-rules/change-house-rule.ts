import { changeHouseStyle } from '#lib/preflight/house-rules/change-house-style.ts'
import { type HouseRuleInput, houseRuleInput, invalid } from '#lib/preflight/house-rules/house-rule-input.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'

/** Changes a rule of house style, or switches it on and off. Fails with `refused`, `invalid` or `unknown` rule. */
export async function changeHouseRule(
  actor: Actor,
  { ruleId, ...input }: HouseRuleInput & { ruleId: string },
): Promise<Result<{ ruleId: string }, 'refused' | 'invalid' | 'unknown'>> {
  return await changeHouseStyle(actor, ruleId, async (tx) => {
    const parsed = houseRuleInput.safeParse(input)
    if (!parsed.success) return invalid(parsed.error)
    const rule = await tx.houseRule.findUnique({ where: { id: ruleId } })
    if (!rule) return fail('unknown', 'This rule is no more; somebody removed it. Load the list again.')
    await tx.houseRule.update({ where: { id: ruleId }, data: parsed.data })
    const { pattern, ignoreCase, message, severity, fields, enabled } = rule
    const before = { pattern, ignoreCase, message, severity, fields, enabled }
    return ok({ verb: 'changeHouseRule', detail: { before, after: parsed.data } })
  })
}
