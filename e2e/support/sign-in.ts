import type { BrowserContext, Page } from '@playwright/test'

/** Who works at the paper of the demo edition, by what they are there. */
export const colleagues = {
  administrator: 'ada.moss@lantern.example',
  managingEditor: 'bram.keller@lantern.example',
  editor: 'edda.lind@lantern.example',
  cityEditor: 'cato.reyes@lantern.example',
  reporter: 'maren.holt@lantern.example',
  contributor: 'hanne.lovdal@lantern.example',
} as const

type Colleague = keyof typeof colleagues
type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

/** Sessions of this worker. Nobody signs out of them: tests of signing in and out do it by the form. */
const sessions = new Map<Colleague, Cookies>()

/** Goes to the page at `next` as one of the demo accounts: by the form the first time, then by its session. */
export async function signIn(page: Page, as: Colleague, next = '/admin'): Promise<void> {
  const session = sessions.get(as)
  if (!session) {
    await signInByForm(page, as, next)
    sessions.set(as, await page.context().cookies())
    return
  }
  await page.context().addCookies(session)
  await page.goto(next)
  await page.waitForURL((url) => url.pathname === next)
}

/** Signs in by the form, as one of the demo accounts, and ends on the page at `next`. */
export async function signInByForm(page: Page, as: Colleague, next = '/admin'): Promise<void> {
  await page.goto(`/admin/sign-in?next=${encodeURIComponent(next)}`)
  await page.getByLabel('E-mail address').fill(colleagues[as])
  await page.getByLabel('Password').fill('the tide comes in twice')
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname === next)
}
