import { readFileSync } from 'node:fs'
import { type AttackCase, attackCases } from '#scripts/test/attack/attack-cases.ts'

const casesInAStory = 21
const sampleSize = casesInAStory

/**
 * The attacks of this run, in portions of one story each: so many as BROADSHEET_ATTACKS says, else a sample,
 * made from BROADSHEET_ATTACK_SEED, else from today's date; and after them those of the JSON file that
 * BROADSHEET_ATTACK_FILE names, a list of texts or of objects with a `payload`.
 */
export function attacksUnderTest(): AttackCase[][] {
  const cases = attackCases(attackSeed(), Number(process.env.BROADSHEET_ATTACKS || sampleSize))
  const all = [...cases, ...casesFromFile(cases.length)]
  return Array.from({ length: Math.ceil(all.length / casesInAStory) }, (_, story) =>
    all.slice(story * casesInAStory, (story + 1) * casesInAStory),
  )
}

/** The seed of this run; every process of it says the same. */
export function attackSeed(): number {
  return Number(
    process.env.BROADSHEET_ATTACK_SEED || new Date().toISOString().slice(0, 10).replaceAll('-', ''),
  )
}

function casesFromFile(before: number): AttackCase[] {
  const file = process.env.BROADSHEET_ATTACK_FILE
  if (!file) return []
  const entries = JSON.parse(readFileSync(file, 'utf8')) as (string | { payload: string })[]
  return entries.map((entry, index) => ({
    number: before + index + 1,
    form: 'from the file',
    text: typeof entry === 'string' ? entry : entry.payload,
  }))
}
