/**
 * How many tests of a step passed and failed, with the names, where they are known, of those that failed and of those
 * that passed only when tried again.
 */
export type Count = { passed: number; failed: number; failures?: string[]; unsteady?: string[] }

/** A part of the test run. `needs` names the step without whose success it cannot run. */
export type Step = { name: string; needs?: string; run(): Promise<Count> }

/** The count of a step that is one test. */
export function one(passed: boolean): Count {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * Runs steps in order and adds up their counts, and names what failed: a test, or else its step. A step that fails does not keep later ones from running,
 * except those that need it: they count as one failure each.
 */
export async function runSteps(steps: Step[], say: (line: string) => void): Promise<Required<Count>> {
  const total: Required<Count> = { passed: 0, failed: 0, failures: [], unsteady: [] }
  const failed = new Set<string>()
  for (const [index, step] of steps.entries()) {
    const startedAt = Date.now()
    say(`\n[${index + 1}/${steps.length}] ${step.name}`)
    const count = step.needs && failed.has(step.needs) ? skipped(step.needs, say) : await attempt(step, say)
    if (count.failed > 0) {
      failed.add(step.name)
      total.failures.push(...(count.failures?.length ? count.failures : [step.name]))
    }
    total.unsteady.push(...(count.unsteady ?? []))
    total.passed += count.passed
    total.failed += count.failed
    say(`      ${describe(count)} in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`)
  }
  return total
}

/** The sentence that a run ends with. */
export function describe({ passed, failed }: Count): string {
  return `${passed} passed, ${failed} failed`
}

function skipped(needed: string, say: (line: string) => void): Count {
  say(`      cannot run: ${needed} failed`)
  return one(false)
}

async function attempt(step: Step, say: (line: string) => void): Promise<Count> {
  try {
    return await step.run()
  } catch (error) {
    say(`      ${error instanceof Error ? error.message : String(error)}`)
    return one(false)
  }
}
