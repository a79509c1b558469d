import { attackForms } from '#scripts/test/attack/attack-forms.ts'
import type { AttackForm } from '#scripts/test/attack/markup-forms.ts'
import { seededRandom } from '#scripts/test/attack/seeded-random.ts'

/** One text that tries to run a script wherever it is shown. */
export type AttackCase = { number: number; form: string; text: string }

/** What a case would run: it says of which case it is. */
export function probeOf(number: number): string {
  return `window.__executed=${number}`
}

/** So many different attacks, every form in turn, numbered from 1; the same seed gives the same ones. */
export function attackCases(seed: number, count: number): AttackCase[] {
  const random = seededRandom(seed)
  const forms: [string, AttackForm][] = Object.entries(attackForms)
  return Array.from({ length: count }, (_, index) => {
    const [form, write] = forms[index % forms.length] as [string, AttackForm]
    return { number: index + 1, form, text: write(random, probeOf(index + 1)) }
  })
}
