import Link from 'next/link'
import type { ReactNode } from 'react'
import { Badge } from '#components/admin/ui/badge.tsx'
import { Table, Td, Th } from '#components/admin/ui/table.tsx'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { HouseRule } from '#lib/preflight/house-rules/house-rule.ts'

/** The rules of house style; without the right to change them their patterns are no links. */
export function HouseRuleTable({
  rules,
  mayManage,
  t,
}: {
  rules: HouseRule[]
  mayManage: boolean
  t: AdminWords['t']
}): ReactNode {
  return (
    <Table>
      <thead>
        <tr>
          <Th>{t('preflight.house.pattern')}</Th>
          <Th>{t('preflight.house.message')}</Th>
          <Th>{t('preflight.house.severity')}</Th>
          <Th>{t('preflight.house.fields')}</Th>
          <Th>{t('preflight.house.state')}</Th>
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => (
          <tr key={rule.id}>
            <Td className="font-mono wrap-anywhere">
              {mayManage ? <Link href={`/admin/house-style/${rule.id}`}>{rule.pattern}</Link> : rule.pattern}
            </Td>
            <Td>{rule.message}</Td>
            <Td>
              <Badge tone={rule.severity === 'error' ? 'bad' : 'warn'}>
                {rule.severity === 'error'
                  ? t('preflight.house.severityError')
                  : t('preflight.house.severityWarn')}
              </Badge>
            </Td>
            <Td className="text-soft" label={t('preflight.house.fields')}>
              {rule.fields.length === 0
                ? t('preflight.house.everywhere')
                : rule.fields.map((kind) => t('preflight.house.kind', { kind })).join(', ')}
            </Td>
            <Td className="text-soft">{rule.enabled ? t('preflight.house.on') : t('preflight.house.off')}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
