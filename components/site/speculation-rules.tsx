import type { ReactNode } from 'react'
import { speculationRules } from '#lib/site/speculation-rules.ts'

/** What browsers may fetch before a reader asks for it. */
export function SpeculationRules(): ReactNode {
  return <script type="speculationrules" dangerouslySetInnerHTML={{ __html: speculationRules }} />
}
