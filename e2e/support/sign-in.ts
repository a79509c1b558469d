import type { Page } from '@playwright/test'

/** Who works at the paper of the demo edition, by what they are there. */
export const colleagues = {
  administrator: 'ada.moss@lantern.example',
  managingEditor: 'bram.keller@lantern.example',
  editor: 'edda.lind@lantern.example',
  cityEditor: 'cato.reyes@lantern.example',
  reporter: 'maren.holt@lantern.example',
  contributor: 'hanne.lovdal@lantern.example',
} as const

/** Signs in by the form, as one of the demo accounts, and ends on the page at `next`. */
export async function signIn(page: Page, as: keyof typeof colleagues, next = '/admin'): Promise<void> {
  await page.goto(`/admin/sign-in?next=${encodeURIComponent(next)}`)
  await page.getByLabel('E-mail address').fill(colleagues[as])
  await page.getByLabel('Password').fill('the tide comes in twice')
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname === next)
}
