import { database, type Transaction } from '#lib/db/client.ts'
import type { HouseRuleModel } from '#lib/db/generated/models.ts'
import type { HouseRule } from '#lib/preflight/house-rules/house-rule.ts'
import { type TextKind, textKinds } from '#lib/preflight/text/text-kinds.ts'

/** Every rule of house style in the order editors gave them, those switched off too. */
export async function listHouseRules(): Promise<HouseRule[]> {
  return await listHouseRulesIn(database())
}

/** The same inside a transaction. */
export async function listHouseRulesIn(tx: Transaction): Promise<HouseRule[]> {
  const rows = await tx.houseRule.findMany({ orderBy: [{ position: 'asc' }, { createdAt: 'asc' }] })
  return rows.map(houseRuleFrom)
}

/** One rule; null when there is none. */
export async function getHouseRule(id: string): Promise<HouseRule | null> {
  const row = await database().houseRule.findUnique({ where: { id } })
  return row && houseRuleFrom(row)
}

function houseRuleFrom({ createdAt: _createdAt, ...row }: HouseRuleModel): HouseRule {
  return {
    ...row,
    severity: row.severity === 'error' ? 'error' : 'warn',
    fields: row.fields.filter(isTextKind),
  }
}

function isTextKind(name: string): name is TextKind {
  return (textKinds as readonly string[]).includes(name)
}
