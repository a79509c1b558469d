import type { Page } from '@playwright/test'
import axe, { type AxeResults, type RunOptions } from 'axe-core'

/** The rules whose answer the colours can change. */
export const colorRules = ['color-contrast', 'link-in-text-block']

/** What axe has against the page and its frames, by all its rules or by those named. */
export async function axeFindings(page: Page, rules?: string[]): Promise<string[]> {
  await bringAxe(page)
  await untilStill(page)
  const { violations } = await runAxe(page, {
    resultTypes: ['violations'],
    ...(rules && { runOnly: { type: 'rule', values: rules } }),
  })
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary?.replaceAll('\n', ' ')}`,
    ),
  )
}

/** Reading axe's half a megabyte takes as long as running it: once is enough for a document. */
async function bringAxe(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    const isThere = await frame.evaluate(() => 'axe' in window)
    if (!isThere) await frame.evaluate(axe.source)
  }
}

/** What is still fading in has not got its colours yet; what moves with the scrolling, or for ever, is not waited for. */
async function untilStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(
        ({ timeline, effect }) =>
          timeline === document.timeline && effect?.getComputedTiming().endTime !== Infinity,
      )
    await Promise.allSettled(ending.map((animation) => animation.finished))
  })
}

function runAxe(page: Page, options: RunOptions): Promise<AxeResults> {
  return page.evaluate(
    async (given) => await (window as unknown as { axe: typeof axe }).axe.run(document, given),
    options,
  )
}
