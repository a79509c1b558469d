import { changeHouseStyle } from '#lib/preflight/house-rules/change-house-style.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'

/** Removes a rule of house style; the audit log keeps what it said. Fails with `refused` or `unknown` rule. */
export async function removeHouseRule(
  actor: Actor,
  { ruleId }: { ruleId: string },
): Promise<Result<{ ruleId: string }, 'refused' | 'unknown'>> {
  return await changeHouseStyle(actor, ruleId, async (tx) => {
    const rule = await tx.houseRule.findUnique({ where: { id: ruleId } })
    if (!rule) return fail('unknown', 'This rule is no more; somebody removed it. Load the list again.')
    await tx.houseRule.delete({ where: { id: ruleId } })
    const { pattern, ignoreCase, message, severity, fields } = rule
    return ok({
      verb: 'removeHouseRule',
      detail: { before: { pattern, ignoreCase, message, severity, fields } },
    })
  })
}
