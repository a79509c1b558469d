import { newId } from '#lib/db/id.ts'
import { changeHouseStyle } from '#lib/preflight/house-rules/change-house-style.ts'
import { type HouseRuleInput, houseRuleInput, invalid } from '#lib/preflight/house-rules/house-rule-input.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'

const mostRules = 200

/**
 * Adds a rule of house style behind the others; it is asked from the next preflight on. Fails with `refused` without
 * the right `house-rule.manage`, `invalid` for a pattern that is none, `full` from 200 rules on.
 */
export async function addHouseRule(
  actor: Actor,
  input: HouseRuleInput,
): Promise<Result<{ ruleId: string }, 'refused' | 'invalid' | 'full'>> {
  const ruleId = newId()
  return await changeHouseStyle(actor, ruleId, async (tx, at) => {
    const parsed = houseRuleInput.safeParse(input)
    if (!parsed.success) return invalid(parsed.error)
    const { _count, _max } = await tx.houseRule.aggregate({ _count: true, _max: { position: true } })
    if (_count >= mostRules) {
      return fail('full', `There are ${mostRules} rules, as many as preflight asks. Remove one first.`)
    }
    const position = (_max.position ?? 0) + 1
    await tx.houseRule.create({ data: { ...parsed.data, id: ruleId, position, createdAt: at } })
    return ok({ verb: 'addHouseRule', detail: { after: parsed.data } })
  })
}
