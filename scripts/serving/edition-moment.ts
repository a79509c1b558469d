import { parseArgs } from 'node:util'
import { StartupRefusal } from '#lib/startup-refusal.ts'

/**
 * The moment from which the times of the demo edition count: `--now 2026-11-23T12:00:00Z`, else this one.
 * Throws StartupRefusal for a text that is no time.
 */
export function editionMoment(args: string[]): Date {
  const { values } = parseArgs({ args, options: { now: { type: 'string' } }, strict: false })
  if (values.now === undefined) return new Date()
  const moment = new Date(String(values.now))
  if (!Number.isNaN(moment.getTime())) return moment
  throw new StartupRefusal(`--now takes a time such as 2026-11-23T12:00:00Z; '${values.now}' is none.`)
}
