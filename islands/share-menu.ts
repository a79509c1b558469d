import { shareActions } from './share-actions.ts'

/** Shows the ways to share that need a script, and closes the menu when the reader turns elsewhere. */
class ShareMenu extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details')
    const actions = shareActions(window, {
      title: this.dataset.title ?? '',
      url: this.dataset.address ?? '',
    })
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[value]')) {
      const act = actions[button.value]
      if (!act) continue
      button.hidden = false
      button.addEventListener('click', () => void act().then((done) => this.confirm(button, done)))
    }
    document.addEventListener('click', ({ target }) => {
      if (details && target instanceof Node && !this.contains(target)) details.open = false
    })
    this.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !details?.open) return
      details.open = false
      details.querySelector('summary')?.focus()
    })
  }

  private confirm(button: HTMLButtonElement, done: boolean): void {
    const status = this.querySelector('output')
    if (!done || button.value !== 'copy' || !status) return
    status.textContent = this.dataset.copied ?? ''
    setTimeout(() => {
      status.textContent = ''
    }, 4000)
  }
}

customElements.define('share-menu', ShareMenu)
