import type { BrowserContext, Page } from '@playwright/test'
import { eventNames } from '#scripts/test/attack/vocabulary.ts'

/** What attacks achieved in a browser: nothing, if all is well. */
export type AttackWatch = {
  /** Values the probes set, and what public attacks call instead (alert, confirm, prompt, print). */
  executed: string[]
  /** Addresses of other hosts that were asked. */
  foreign: string[]
}

/** Watches every page and frame of a context from now on. */
export async function watchForAttacks(context: BrowserContext, origin: string): Promise<AttackWatch> {
  const watch: AttackWatch = { executed: [], foreign: [] }
  await context.exposeBinding('noticeAttack', (_, what: string) => void watch.executed.push(what))
  await context.addInitScript(() => {
    const notice = (what: unknown) =>
      (window as unknown as { noticeAttack(what: string): void }).noticeAttack(String(what))
    Object.defineProperty(window, '__executed', { set: notice, get: () => undefined })
    for (const name of ['alert', 'confirm', 'prompt', 'print']) {
      Object.defineProperty(window, name, { value: () => notice(name) })
    }
  })
  context.on('request', (request) => {
    const url = URL.parse(request.url())
    if (url !== null && /^(?:https?|wss?|ftp):$/.test(url.protocol) && url.origin !== origin) {
      watch.foreign.push(url.href)
    }
  })
  return watch
}

/** Reads a page to its end as people do, with the pointer on it, and lets every element hear what handlers wait for. */
export async function provoke(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 }
  const screens = Math.min(12, await page.evaluate(() => document.documentElement.scrollHeight / innerHeight))
  for (let screen = 0; screen < screens; screen += 1) {
    await page.mouse.move(width * (0.2 + 0.05 * screen), height / 3)
    await page.mouse.move(width * (0.4 + 0.04 * screen), (height * 2) / 3)
    await page.mouse.wheel(0, height)
    await page.keyboard.press('Tab')
  }
  await page.evaluate(() => {
    const names = ['mouseover', 'mouseenter', 'pointerenter', 'focusin', 'error', 'toggle', 'animationstart']
    for (const element of document.querySelectorAll('*')) {
      for (const name of names) element.dispatchEvent(new Event(name))
    }
    window.scrollTo(0, document.documentElement.scrollHeight)
  })
}

/** What a page must not hold whoever wrote it, although nothing may have run yet: as pieces of markup. */
export async function danglingAttacks(page: Page): Promise<string[]> {
  return await page.evaluate((handlers) => {
    const known = new Set(handlers.map((name) => `on${name}`))
    const isCode = (value: string) =>
      /^(?:javascript|vbscript|livescript|data:text):?/.test(value.replace(/[\p{Cc}\s]/gu, '').toLowerCase())
    const isForeign = (element: Element, name: string) => {
      const value = element.getAttribute(name)
      const url = value === null ? null : URL.parse(value, document.baseURI)
      return url !== null && /^https?:/.test(url.protocol) && url.origin !== location.origin
    }
    const isDangling = (element: Element) => {
      const attributes = [...element.attributes]
      if (attributes.some(({ name }) => known.has(name) || /^on[a-z]+$/.test(name))) return true
      if (
        attributes.some(
          ({ name, value }) =>
            /href|src|action|data|formaction|poster|cite/.test(name) &&
            !name.startsWith('data-') &&
            isCode(value),
        )
      )
        return true
      if (
        element.matches(
          'iframe, object, embed, frame, applet, base[href], meta[http-equiv=refresh], animate, set',
        )
      )
        return true
      return (
        element.matches('script, img, source, video, audio, link, form') &&
        ['src', 'poster', 'action'].some((name) => isForeign(element, name))
      )
    }
    return [...document.querySelectorAll('*')]
      .filter(isDangling)
      .map((element) => element.outerHTML.slice(0, 200))
  }, eventNames)
}
