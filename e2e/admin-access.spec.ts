import { expect, type Page, test } from '@playwright/test'
import { authenticatorCode } from '#lib/auth/testing/codes.ts'
import { plugInAuthenticator } from './support/authenticator.ts'
import { axeFindings } from './support/axe.ts'
import { tabTo } from './support/keyboard.ts'
import { signInByForm } from './support/sign-in.ts'

const password = 'seven herrings on a sill'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })

/** Goes to a field and types, without the pointer. */
async function typeInto(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, field(page, label))
  await page.keyboard.type(text)
}

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, button(page, name))
  await page.keyboard.press('Enter')
}

async function signOut(page: Page): Promise<void> {
  await page.context().clearCookies()
  await page.goto('/admin/sign-in')
}

async function expectNoAxeFindings(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
}

/** Has the administrator invite somebody; answers the one-time link. */
async function invite(page: Page, email: string): Promise<string> {
  await signInByForm(page, 'administrator', '/admin/users/new')
  await typeInto(page, 'Name', 'Ivo Brandt')
  await typeInto(page, 'E-mail address', email)
  await page.keyboard.press('Enter')
  const link = await field(page, 'Link').inputValue()
  await expectNoAxeFindings(page)
  return link
}

test('somebody invited signs in by password, then with a code, a backup code and a passkey, all by keyboard', async ({
  page,
}) => {
  test.slow()
  const email = `ivo.${Math.random().toString(36).slice(2, 10)}@lantern.example`
  const link = await invite(page, email)
  await signOut(page)

  await page.goto(link)
  await expectNoAxeFindings(page)
  await typeInto(page, 'Password', 'Password123!')
  await page.keyboard.press('Enter')
  await expect(page.getByText('one that attackers try first')).toBeVisible()
  await field(page, 'Password').fill(password)
  await page.keyboard.press('Enter')
  await page.waitForURL('/admin')
  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'This link works no more' })).toBeVisible()

  await page.goto('/admin/account')
  const codes = page.getByRole('form', { name: 'Set up an app' })
  await tabTo(page, codes.getByLabel('Your present password'))
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  const secret = await page.locator('code').innerText()
  await expect(page.getByRole('img', { name: 'Square code for the authenticator app' })).toBeVisible()
  await expectNoAxeFindings(page)
  await typeInto(page, 'Code from your authenticator app', authenticatorCode(secret))
  await page.keyboard.press('Enter')
  const backupCode = await page
    .getByRole('listitem')
    .filter({ hasText: /^\w{5}-\w{5}$/ })
    .first()
    .innerText()
  await press(page, 'I have kept them')
  await expect(page.getByText('Codes are asked for')).toBeVisible()

  await plugInAuthenticator(page)
  await typeInto(page, 'Name of the new passkey', 'Work laptop')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Remove Work laptop' })).toBeVisible()

  await signOut(page)
  await signInByPassword(page, email)
  // The code of now was used for setting up, and no code counts twice.
  await typeInto(page, 'Code from your authenticator app', authenticatorCode(secret, 1))
  await page.keyboard.press('Enter')
  await page.waitForURL('/admin')

  await signOut(page)
  await signInByPassword(page, email)
  await page.getByRole('link', { name: 'Use a backup code' }).click()
  await typeInto(page, 'Backup code', backupCode)
  await page.keyboard.press('Enter')
  await page.waitForURL('/admin')

  await signOut(page)
  await press(page, 'Sign in with a passkey')
  await page.waitForURL('/admin')
})

async function signInByPassword(page: Page, email: string): Promise<void> {
  await typeInto(page, 'E-mail address', email)
  await typeInto(page, 'Password', password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'One more code' })).toBeVisible()
}

test('the page that was asked for comes after signing in, and a wrong password says so', async ({ page }) => {
  await page.goto('/admin/audit?q=tide')
  await expect(page).toHaveURL(/\/admin\/sign-in\?next=/)
  await expectNoAxeFindings(page)
  await typeInto(page, 'E-mail address', 'nobody@lantern.example')
  await typeInto(page, 'Password', 'not the password')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'do not belong together' })).toBeVisible()
  await field(page, 'E-mail address').fill('bram.keller@lantern.example')
  await field(page, 'Password').fill('the tide comes in twice')
  await page.keyboard.press('Enter')
  await page.waitForURL('/admin/audit?q=tide')
})

test('signing in needs no script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/admin/sign-in')
  await field(page, 'E-mail address').fill('maren.holt@lantern.example')
  await field(page, 'Password').fill('the tide comes in once')
  await page.keyboard.press('Enter')
  await expect(page.getByText('do not belong together')).toBeVisible()
  await field(page, 'E-mail address').fill('maren.holt@lantern.example')
  await field(page, 'Password').fill('the tide comes in twice')
  await page.keyboard.press('Enter')
  await page.waitForURL('/admin')
  await context.close()
})

test('people’s pages show what an administrator may change, and a reporter what is missing', async ({
  page,
}) => {
  await signInByForm(page, 'administrator', '/admin/users')
  await expectNoAxeFindings(page)
  await page.getByRole('link', { name: 'Cato Reyes' }).click()
  await expect(page.getByRole('button', { name: 'Take back Editor, City only' })).toBeVisible()
  await expectNoAxeFindings(page)
  await signOut(page)
  await signInByForm(page, 'reporter', '/admin/users')
  await expect(page.getByText('“user.manage”')).toBeVisible()
})

test('no script or style of a page of the newsroom is refused by its policy', async ({ page }) => {
  const refused: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text())
  })
  await signInByForm(page, 'administrator', '/admin')
  for (const path of ['/admin/stories', '/admin/account', '/admin/users']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  expect(refused).toEqual([])
})
