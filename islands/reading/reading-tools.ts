import { takeChange } from './choose.ts'
import { actionOf } from './key-map.ts'
import { minutesLeft } from './minutes-left.ts'
import { findNarration, toggleNarration } from './narration.ts'
import { readChoice, showChoice } from './reading-choice.ts'
import { keepShelf, readShelf, withEntry, without } from './shelf.ts'
import { voiceFor } from './voice-for.ts'

/** So long a story is looked at before it counts as read. */
const readAfterMs = 5000
const shownWhileIdleMs = 1600
const typing = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], dialog[open] *'

const storage = () => localStorage

/** The tools of a story's page: how it is set, listening, saving, keys, and how much is left. */
class ReadingTools extends HTMLElement {
  private readonly left = this.querySelector<HTMLElement>('.minutes-left')
  private idle = 0
  private isListening: Promise<{ toggle: () => void }> | null = null

  connectedCallback(): void {
    this.noteCopy()
    this.update()
    const details = this.querySelector('details')
    details?.addEventListener('toggle', () => this.openSettings())
    // What is chosen before the panel's own script has come counts too.
    details?.addEventListener('change', takeChange)
    this.button('save')?.addEventListener('click', () => void this.save())
    this.button('listen')?.addEventListener('click', () => void this.listen())
    this.offerListening()
    document.addEventListener('keydown', (event) => this.press(event))
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Node && !this.contains(target)) this.closeSettings()
    })
    addEventListener('scroll', () => this.showLeft(), { passive: true })
    addEventListener('storage', () => this.update())
    setTimeout(() => this.noteRead(), readAfterMs)
  }

  private button(value: string): HTMLButtonElement | null {
    return this.querySelector(`button[value=${value}]`)
  }

  private update(): void {
    const isSaved = readShelf(storage).saved.some(({ path }) => path === location.pathname)
    const save = this.button('save')
    if (!save) return
    save.setAttribute('aria-pressed', String(isSaved))
    for (const name of ['size', 'width', 'face'] as const) {
      showChoice(document.documentElement, name, readChoice(storage, name))
    }
  }

  private openSettings(): void {
    const details = this.querySelector('details')
    if (details?.open) void import('./settings-part.ts').then(({ openSettings }) => openSettings(details))
  }

  private closeSettings(): boolean {
    const details = this.querySelector('details')
    if (!details?.open) return false
    details.open = false
    return true
  }

  private async save(): Promise<void> {
    const { keepCopy, dropCopy } = await import('./offline-copies-part.ts')
    const path = location.pathname
    const shelf = readShelf(storage)
    const isSaved = shelf.saved.some((story) => story.path === path)
    const saved = without(shelf.saved, path)
    if (!isSaved) {
      const story = { ...this.story(), savedAt: new Date().toISOString(), keptAt: null }
      saved.unshift(story)
    }
    if (!keepShelf(storage, { ...shelf, saved })) return this.say(this.dataset.notKept)
    this.update()
    if (isSaved) {
      await dropCopy(path)
      return this.say(this.dataset.removed)
    }
    const keptAt = await keepCopy(path)
    noteKept(path, keptAt)
    this.say(keptAt === null ? this.dataset.savedOnly : this.dataset.saved)
  }

  /** A saved story that is read again is kept as it is now. */
  private async keepAnew(): Promise<void> {
    const path = location.pathname
    const isSaved = readShelf(storage).saved.some((story) => story.path === path)
    if (!isSaved || document.documentElement.dataset.keptAt !== undefined) return
    const { keepCopy } = await import('./offline-copies-part.ts')
    const keptAt = await keepCopy(path)
    if (keptAt !== null) noteKept(path, keptAt)
  }

  private noteRead(): void {
    // A page made ahead, or in a tab behind, waits until it is looked at.
    if (document.hidden) {
      document.addEventListener('visibilitychange', () => this.noteRead(), { once: true })
      return
    }
    void this.keepAnew()
    if (readChoice(storage, 'history') === 'off') return
    const shelf = readShelf(storage)
    const story = { ...this.story(), readAt: new Date().toISOString() }
    keepShelf(storage, { ...shelf, read: withEntry(shelf.read, story) })
  }

  private story(): { path: string; title: string; lang: string } {
    const title = document.querySelector('main h1')?.textContent ?? document.title
    return { path: location.pathname, title, lang: document.documentElement.lang }
  }

  private say(text = ''): void {
    const status = this.querySelector('output')
    if (status) status.textContent = text
  }

  private noteCopy(): void {
    const { keptAt = '' } = document.documentElement.dataset
    const kept = Date.parse(keptAt)
    if (Number.isNaN(kept)) return
    const when = new Intl.DateTimeFormat(this.dataset.lang, { dateStyle: 'long', timeStyle: 'short' })
    this.say(this.dataset.copy?.replace('{when}', when.format(kept)))
  }

  private offerListening(): void {
    const listen = this.button('listen')
    if (!listen) return
    if (findNarration()) {
      listen.hidden = false
      return
    }
    if (!('speechSynthesis' in window)) return
    const offer = () => {
      listen.hidden = !voiceFor(speechSynthesis.getVoices(), document.documentElement.lang)
    }
    offer()
    speechSynthesis.addEventListener('voiceschanged', offer)
  }

  private async listen(): Promise<void> {
    const narration = findNarration()
    if (narration) return toggleNarration(narration)
    this.isListening ??= import('./listen-part.ts').then(({ startListening }) => startListening())
    const player = await this.isListening
    player.toggle()
  }

  private press(event: KeyboardEvent): void {
    const { target } = event
    if (event.key === 'Escape' && this.closeSettings()) {
      this.querySelector('summary')?.focus()
      return
    }
    const action = actionOf(event, {
      isTyping: target instanceof Element && target.matches(typing),
      areKeysOn: readChoice(storage, 'keys') === 'on',
    })
    if (!action) return
    event.preventDefault()
    if (action === 'next' || action === 'previous') this.step(action === 'next' ? 1 : -1)
    else if (action === 'keys') this.showKeys()
    else this.button(action)?.click()
  }

  /** The focus goes to the next block below the top of the window, or from the one that has it. */
  private step(by: 1 | -1): void {
    const blocks = [...document.querySelectorAll<HTMLElement>('.body > .block')]
    const from = blocks.findIndex((block) => block.contains(document.activeElement))
    const below = blocks.findIndex((block) => block.getBoundingClientRect().top > 8)
    const next = from < 0 ? below + (by < 0 ? -1 : 0) : from + by
    const block = blocks[from < 0 && below < 0 ? blocks.length - 1 : next]
    if (!block) return
    block.tabIndex = -1
    block.focus({ preventScroll: true })
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
    block.scrollIntoView({ block: 'start', behavior: isCalm ? 'auto' : 'smooth' })
  }

  private showKeys(): void {
    const details = this.querySelector('details')
    if (!details) return
    details.open = true
    details.scrollIntoView({ block: 'nearest' })
    details.querySelector<HTMLInputElement>('[name=keys]')?.focus()
  }

  private showLeft(): void {
    const body = document.querySelector('.body')?.getBoundingClientRect()
    if (!body || !this.left) return
    const at = { topPx: body.top, heightPx: body.height, windowPx: innerHeight }
    const minutes = minutesLeft(Number(this.dataset.minutes), at)
    const rules = new Intl.PluralRules(this.dataset.lang)
    const form = rules.select(minutes) === 'one' ? this.dataset.leftOne : this.dataset.left
    this.left.textContent = minutes === 0 ? '' : (form ?? '').replace('#', String(minutes))
    this.left.dataset.on = ''
    clearTimeout(this.idle)
    this.idle = window.setTimeout(() => delete this.left?.dataset.on, shownWhileIdleMs)
  }
}

function noteKept(path: string, keptAt: string | null): void {
  const shelf = readShelf(storage)
  const saved = shelf.saved.map((story) => (story.path === path ? { ...story, keptAt } : story))
  keepShelf(storage, { ...shelf, saved })
}

customElements.define('reading-tools', ReadingTools)
