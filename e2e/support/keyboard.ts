import type { Locator, Page } from '@playwright/test'

const mostSteps = 150

/** Presses Tab until the element has the focus; throws when it cannot be reached so. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < mostSteps; step += 1) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`${mostSteps} times Tab does not lead to ${target.toString()}.`)
}

/** Whether the focused element shows that it has the focus: an outline, or a shadow in its place. */
export async function focusIsVisible(page: Page): Promise<boolean> {
  return await page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return false
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused)
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none'
  })
}
