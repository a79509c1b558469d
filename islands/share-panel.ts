import { mastodonPage, rememberedServer, rememberServer } from './mastodon-server.ts'
import { type Shared, shareActions } from './share-actions.ts'

const edgePx = 8

/** Shares by the device's own sheet where there is one under a finger; else, or when it was closed, by a menu. */
export async function shareFrom(opener: HTMLElement, shared: Shared): Promise<void> {
  if (hasSheet() && (await shareActions(window, shared).native?.())) return
  togglePanel(opener, shared)
}

/** A desktop's sheet hides more than it offers. */
export function hasSheet(): boolean {
  return 'share' in navigator && matchMedia('(pointer: coarse)').matches
}

/** Gives the buttons of a panel their work, and shows those this browser can do. */
export function armPanel(panel: Element, shared: Shared): void {
  const actions = shareActions(window, shared)
  for (const button of panel.querySelectorAll<HTMLButtonElement>('button[value]')) {
    const act = actions[button.value]
    if (!act) continue
    button.hidden = false
    button.closest('li')?.removeAttribute('hidden')
    button.addEventListener('click', () => void act().then((done) => confirmCopy(panel, button, done)))
  }
  const form = panel.querySelector('form')
  if (form) armMastodon(form)
}

/** What the story's menu shares. */
export function sharedBy(menu: HTMLElement): Shared {
  return { title: menu.dataset.title ?? '', url: menu.dataset.address ?? '' }
}

function confirmCopy(panel: Element, button: HTMLButtonElement, done: boolean): void {
  const status = panel.querySelector('output')
  if (!done || button.value !== 'copy' || !status) return
  status.textContent = document.querySelector<HTMLElement>('share-menu')?.dataset.copied ?? ''
  setTimeout(() => {
    status.textContent = ''
  }, 4000)
}

/** The server is asked once; from then on the form leads straight to it. */
function armMastodon(form: HTMLFormElement): void {
  const server = form.elements.namedItem('instance') as HTMLInputElement
  const text = form.elements.namedItem('text') as HTMLInputElement
  server.value ||= rememberedServer(() => localStorage)
  form.addEventListener('submit', (event) => {
    const page = mastodonPage(server.value, text.value)
    if (page === null) return
    event.preventDefault()
    rememberServer(() => localStorage, server.value)
    location.assign(page)
  })
}

/** The story's panel once more, for something else, behind what opened it. */
function togglePanel(opener: HTMLElement, shared: Shared): void {
  const open = opener.parentElement?.querySelector(':scope > .share-panel')
  if (open) return open.remove()
  const menu = document.querySelector<HTMLElement>('share-menu')
  const panel = menu?.querySelector('.share-panel')?.cloneNode(true) as HTMLElement | undefined
  if (!menu || !panel) return
  retarget(panel, sharedBy(menu), shared)
  armPanel(panel, shared)
  opener.after(panel)
  keepInWindow(panel)
  panel.querySelector<HTMLElement>('a, button:not([hidden])')?.focus()
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    panel.remove()
    opener.focus()
  })
  document.addEventListener('click', function closeOutside({ target }) {
    if (target instanceof Node && (panel.contains(target) || opener.contains(target))) return
    panel.remove()
    document.removeEventListener('click', closeOutside)
  })
}

function keepInWindow(panel: HTMLElement): void {
  const { left, right } = panel.getBoundingClientRect()
  const beyond =
    Math.min(0, left - edgePx) + Math.max(0, right + edgePx - document.documentElement.clientWidth)
  panel.style.translate = `${-beyond}px`
  panel.scrollIntoView({ block: 'nearest' })
}

/** Every link and form of a panel carries what it shares, written for an address or plain. */
function retarget(panel: Element, from: Shared, to: Shared): void {
  const swap = (text: string, write: (part: string) => string) =>
    text.replaceAll(write(from.title), () => write(to.title)).replaceAll(write(from.url), () => write(to.url))
  for (const link of panel.querySelectorAll('a')) link.href = swap(link.href, encodeURIComponent)
  for (const image of panel.querySelectorAll('img')) image.src = swap(image.src, encodeURIComponent)
  for (const input of panel.querySelectorAll<HTMLInputElement>('input[type=hidden]')) {
    input.value = swap(input.value, (part) => part)
  }
}
