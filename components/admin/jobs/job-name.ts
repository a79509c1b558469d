import type { AdminMessages } from '#lib/i18n/admin-messages.ts'

/** What a kind of job does, in words; one without words is called by its name. */
export function jobName(name: string, messages: AdminMessages): string {
  const names: Record<string, string> = messages.workflow.job
  return names[name] ?? name
}
