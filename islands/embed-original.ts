import { choiceChanged, keepNetwork, readNetworks } from './embed-choice.ts'

/**
 * What a network's page may do in our frame: run and be itself, so that players find their own storage, and open a
 * window. The frame's own document is ours and has no script, so nothing in it can use what it shares with this page.
 */
const allowed = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'

/** Puts the network's original in the place of its button: after a click, or at once where the reader chose so. */
class EmbedOriginal extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => this.consent())
    const isChosen = readNetworks(() => localStorage).includes(this.network)
    // What the reader already sees would jump.
    if (isChosen && this.getBoundingClientRect().top > innerHeight) this.show()
  }

  private get network(): string {
    return this.dataset.network ?? ''
  }

  private consent(): void {
    if (this.querySelector('input')?.checked) {
      keepNetwork(() => localStorage, this.network)
      document.dispatchEvent(new Event(choiceChanged))
    }
    this.show().focus()
  }

  private show(): HTMLIFrameElement {
    const { src = '', title = '' } = this.dataset
    const frame = document.createElement('iframe')
    Object.assign(frame, { title, loading: 'lazy', allowFullscreen: true })
    frame.setAttribute('sandbox', allowed)
    frame.allow = 'fullscreen; encrypted-media; picture-in-picture'
    frame.src = src
    this.replaceChildren(frame)
    this.dataset.shown = ''
    return frame
  }
}

customElements.define('embed-original', EmbedOriginal)
