import { isShareable, quoteLink, type SelectedQuote } from './quote-link.ts'
import { readSelection } from './read-selection.ts'
import { sharedBy, shareFrom } from './share-panel.ts'

const settleMs = 200
const gapPx = 8
/** A finger's handles hang below the words. */
const gapUnderFingerPx = 30

/** Offers to share what the reader selects, below it and next in the order of the keyboard. */
class QuoteShare extends HTMLElement {
  private readonly body = document.querySelector('.story .body')
  private readonly button = this.querySelector('button') as HTMLButtonElement
  private quote: SelectedQuote | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private isHeld = false
  private isReady = false

  connectedCallback(): void {
    // It moves to the block that is selected, and is connected again.
    if (this.isReady) return
    this.isReady = true
    document.addEventListener('selectionchange', () => this.settle())
    document.addEventListener('pointerdown', ({ target }) => {
      this.isHeld = !(target instanceof Node && this.contains(target))
    })
    for (const end of ['pointerup', 'pointercancel']) {
      document.addEventListener(end, () => {
        this.isHeld = false
        this.settle()
      })
    }
    document.addEventListener('keydown', (event) => this.takeTab(event))
    // The selection stays while the button is pressed.
    this.button.addEventListener('pointerdown', (event) => event.preventDefault())
    this.button.addEventListener('mousedown', (event) => event.preventDefault())
    this.button.addEventListener('click', () => this.share())
    this.showPassage()
  }

  private settle(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.follow(), settleMs)
  }

  private follow(): void {
    const selection = getSelection()
    if (this.isHeld || this.contains(document.activeElement)) return
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null
    const read = range && !range.collapsed && this.body ? readSelection(range, this.body) : null
    this.quote = read && isShareable(read.quote) ? read.quote : null
    this.hidden = this.quote === null
    this.querySelector('.share-panel')?.remove()
    if (!read || !range || this.hidden) return
    if (this.parentElement !== read.last) read.last.append(this)
    this.place(range)
  }

  /** Browsers do not agree on where the keyboard goes on from a selection: here it is the button below it. */
  private takeTab(event: KeyboardEvent): void {
    const isElsewhere =
      document.activeElement?.matches('a, button, input, select, textarea, summary') ?? false
    if (event.key !== 'Tab' || event.shiftKey || this.hidden || isElsewhere) return
    event.preventDefault()
    this.button.focus()
  }

  /** Below the last line of the selection, inside the text's column. */
  private place(range: Range): void {
    const line = [...range.getClientRects()].at(-1)
    const around = this.body?.getBoundingClientRect()
    if (!line || !around) return
    const gap = matchMedia('(pointer: coarse)').matches ? gapUnderFingerPx : gapPx
    const isRightToLeft = getComputedStyle(this).direction === 'rtl'
    const wanted = isRightToLeft ? line.left : line.right - this.offsetWidth
    const most = around.width - this.offsetWidth
    this.style.top = `${line.bottom - around.top + gap}px`
    this.style.left = `${Math.max(0, Math.min(wanted - around.left, most))}px`
  }

  private share(): void {
    const menu = document.querySelector<HTMLElement>('share-menu')
    if (!this.quote || !menu) return
    const story = sharedBy(menu)
    const url = quoteLink(story.url, this.dataset.publication ?? '', this.quote)
    void shareFrom(this.button, { title: `“${this.quote.words}”`, url })
  }

  /** A passage that was shared is in view, and the keyboard goes on from it. */
  private showPassage(): void {
    const passage = document.querySelector<HTMLElement>('mark.quoted')
    const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    if (!passage || arrival?.type !== 'navigate') return
    passage.tabIndex = -1
    passage.focus({ preventScroll: true })
    passage.scrollIntoView({ block: 'center' })
  }
}

// The script comes with the share menu, above the text: what is not parsed yet has no children.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', define)
else define()

function define(): void {
  customElements.define('quote-share', QuoteShare)
}
