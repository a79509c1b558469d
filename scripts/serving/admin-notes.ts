import { env } from '#lib/env.ts'
import { isPublicHost } from '#lib/http/public-host.ts'
import { StartupRefusal } from '#lib/startup-refusal.ts'
import { demoPassword } from '#lib/users/demo-accounts.ts'
import { listDemoAccounts } from '#lib/users/queries.ts'
import { makeSetUpLink } from '#lib/users/links/set-up-link.ts'

/** Throws StartupRefusal when accounts whose password everybody knows would be served to the whole world. */
export async function refusePublicDemo(): Promise<void> {
  const { SITE_URL } = env()
  if (SITE_URL === undefined || !isPublicHost(new URL(SITE_URL).hostname)) return
  const accounts = await listDemoAccounts()
  if (accounts.length === 0) return
  const names = new Intl.ListFormat('en').format(accounts.map(({ name }) => name))
  throw new StartupRefusal(
    `SITE_URL is ${SITE_URL}, which everybody can reach, and the demo accounts (${names}) still have the password that everybody knows. ` +
      'For a site of your own, start with BROADSHEET_EDITION=empty and another folder in BROADSHEET_DATA. To show the demo edition, ' +
      'start once without SITE_URL, sign in, give these accounts other passwords or disable them under Users, then start again.',
  )
}

/** How to get into the newsroom, as lines for whoever started the site; with a new set-up link while nobody can. */
export async function adminNotes(url: string): Promise<string[]> {
  const setUpLink = await makeSetUpLink()
  if (setUpLink !== null) {
    return [
      'Nobody administers this site yet. Make yourself its administrator (the link works once, for 30 minutes;',
      'another start prints another one):',
      `  ${setUpLink}`,
    ]
  }
  const [demo] = await listDemoAccounts()
  const how = demo ? `, sign in as ${demo.email} with “${demoPassword}”` : ''
  return [`Edit it at ${url}/admin${how}.`]
}
