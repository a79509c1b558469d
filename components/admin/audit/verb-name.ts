import type { AdminMessages } from '#lib/i18n/admin-messages.ts'

/** What an entry of the log says was done; a verb without a name of its own is spelt out: `mendRoof` as 'mend roof'. */
export function verbName(verb: string, messages: AdminMessages): string {
  const names: Record<string, string> = messages.workflow.verb
  return names[verb] ?? verb.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
