import { numberIn, stepOfKey, stepOfSwipe, stepTo } from './picture-place.ts'

/** What the history keeps of a lightbox that was opened on this page, so that closing it goes back. */
const openedHere = { lightbox: true }

/** Shows the picture whose address this is (`#image-3`) large; back closes it, arrows and swipes move on. */
class PictureLightbox extends HTMLElement {
  private readonly dialog = this.querySelector('dialog') as HTMLDialogElement
  private readonly stage = this.querySelector('figure') as HTMLElement
  private readonly links = [...document.querySelectorAll<HTMLAnchorElement>('a.enlargeable')]
  private readonly pictures = new Map<number, Element>()

  connectedCallback(): void {
    for (const link of this.links) link.addEventListener('click', (event) => this.open(event, link))
    addEventListener('popstate', () => this.follow())
    addEventListener('hashchange', () => this.follow())
    this.dialog.addEventListener('cancel', (event) => {
      event.preventDefault()
      this.close()
    })
    this.dialog.addEventListener('click', ({ target }) => this.press(target))
    // Not the dialog alone: a browser that comes to the address's own element after it takes the focus from it.
    document.addEventListener('keydown', (event) => {
      const step = this.dialog.open ? stepOfKey(event.key, this.isRightToLeft()) : 0
      if (step !== 0) this.move(step)
    })
    this.watchSwipes()
    this.follow()
  }

  private open(event: MouseEvent, link: HTMLAnchorElement): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    history.pushState(openedHere, '', link.hash)
    this.follow()
  }

  /** The address decides what is shown. */
  private follow(): void {
    const number = numberIn(location.hash)
    if (this.links.some((link) => link.hash === location.hash) && this.pictureOf(number)) {
      this.show(number)
    } else if (this.dialog.open) {
      this.dialog.close()
    }
  }

  private show(number: number): void {
    const numbers = this.numbers()
    const place = numbers.indexOf(number)
    const link = this.linkOf(number)
    const caption = link?.closest('figure')?.querySelector('figcaption')?.cloneNode(true)
    this.stage.replaceChildren(this.pictureOf(number) ?? '', caption ?? '')
    for (const details of this.stage.querySelectorAll('details')) details.open = false
    const count = this.querySelector('.lightbox-count')
    if (count) {
      count.textContent = (this.dataset.count ?? '')
        .replace('{number}', String(place + 1))
        .replace('{count}', String(numbers.length))
    }
    for (const button of this.querySelectorAll<HTMLButtonElement>('button')) {
      if (button.value === 'previous') button.hidden = place === 0
      if (button.value === 'next') button.hidden = place === numbers.length - 1
    }
    if (!this.dialog.open) {
      // The link takes the focus first, so that the dialog gives it back when it closes.
      link?.focus({ preventScroll: true })
      this.dialog.showModal()
    }
    // Only the neighbours are fetched ahead.
    for (const step of [-1, 1]) this.pictureOf(numbers[place + step] ?? 0)
  }

  private move(step: number): void {
    const numbers = this.numbers()
    const place = numbers.indexOf(numberIn(location.hash)) + 1
    const number = numbers[stepTo(place, step, numbers.length) - 1]
    history.replaceState(history.state, '', `#image-${number}`)
    this.follow()
    // A button that is gone cannot keep the focus.
    if (!this.dialog.contains(document.activeElement) || document.activeElement === this.dialog) {
      this.querySelector<HTMLElement>('button:not([hidden])')?.focus()
    }
  }

  private close(): void {
    if (history.state?.lightbox) {
      history.back()
      return
    }
    history.replaceState(null, '', location.pathname + location.search)
    this.follow()
  }

  private press(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null
    if (button?.value === 'previous') this.move(-1)
    else if (button?.value === 'next') this.move(1)
    else if (button || target === this.dialog) this.close()
  }

  private watchSwipes(): void {
    let start: PointerEvent | null = null
    this.stage.addEventListener('pointerdown', (event) => {
      start = event.isPrimary ? event : null
    })
    this.stage.addEventListener('pointerup', (event) => {
      if (!start || event.pointerId !== start.pointerId) return
      const step = stepOfSwipe(
        event.clientX - start.clientX,
        event.clientY - start.clientY,
        this.isRightToLeft(),
      )
      start = null
      if (step !== 0) this.move(step)
    })
    this.stage.addEventListener('dragstart', (event) => event.preventDefault())
  }

  /** A copy of a picture in the size of the window; it begins to load when it is made. */
  private pictureOf(number: number): Element | null {
    const known = this.pictures.get(number)
    const original = this.linkOf(number)?.querySelector('picture')
    if (known || !original) return known ?? null
    const copy = original.cloneNode(true) as Element
    for (const part of copy.querySelectorAll<HTMLSourceElement | HTMLImageElement>('source, img')) {
      part.sizes = '100vw'
      if (part instanceof HTMLImageElement) part.loading = 'eager'
    }
    this.pictures.set(number, copy)
    return copy
  }

  private linkOf(number: number): HTMLAnchorElement | undefined {
    return this.links.find((link) => link.id === `image-${number}`)
  }

  /** Pictures that may not be shown keep their numbers and have no link. */
  private numbers(): number[] {
    return this.links.map((link) => numberIn(link.hash))
  }

  private isRightToLeft(): boolean {
    return getComputedStyle(this).direction === 'rtl'
  }
}

customElements.define('picture-lightbox', PictureLightbox)
