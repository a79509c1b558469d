/** The data folder of the site under test, for commands that join its database. */
export function dataFolderUnderTest(): string {
  return requireVariable('BROADSHEET_E2E_DATA')
}

/** The origin of the site under test. */
export function siteUrlUnderTest(): string {
  return requireVariable('BROADSHEET_E2E_URL')
}

/** Whether somebody else started the site under test and will stop it. */
export function isSiteGiven(): boolean {
  return Boolean(process.env.BROADSHEET_E2E_URL && process.env.BROADSHEET_E2E_DATA)
}

/** Tells the workers, which are started later, which site they test. */
export function nameSiteUnderTest(site: { url: string; dataFolder: string }): void {
  process.env.BROADSHEET_E2E_URL = site.url
  process.env.BROADSHEET_E2E_DATA = site.dataFolder
}

function requireVariable(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run the tests with playwright test.`)
  return value
}
