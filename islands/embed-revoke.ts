import { choiceChanged, forgetNetworks, readNetworks } from './embed-choice.ts'

/** A button that takes back for which networks originals are shown at once; there only while there are any. */
class EmbedRevoke extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element) || !target.closest('button')) return
      forgetNetworks(() => localStorage)
      this.update()
    })
    document.addEventListener(choiceChanged, () => this.update())
    this.update()
  }

  private update(): void {
    this.hidden = readNetworks(() => localStorage).length === 0
  }
}

customElements.define('embed-revoke', EmbedRevoke)
