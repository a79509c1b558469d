import './quote-share.ts'
import { shareActions } from './share-actions.ts'
import { armPanel, hasSheet, sharedBy, shareFrom } from './share-panel.ts'

/** Shows the ways to share that need a script, and closes the menu when the reader turns elsewhere. */
class ShareMenu extends HTMLElement {
  private readonly details = this.querySelector<HTMLDetailsElement>('details.share')

  connectedCallback(): void {
    const panel = this.querySelector('.share-panel')
    if (panel) armPanel(panel, sharedBy(this))
    this.details?.querySelector('summary')?.addEventListener('click', (event) => this.preferSheet(event))
    document.addEventListener('click', ({ target }) => {
      if (this.details && target instanceof Node && !this.contains(target)) this.details.open = false
    })
    this.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !this.details?.open) return
      this.details.open = false
      this.details.querySelector('summary')?.focus()
    })
    document.addEventListener('click', shareInPlace)
  }

  private preferSheet(event: Event): void {
    const { details } = this
    if (!details || details.open || !hasSheet()) return
    event.preventDefault()
    void this.openSheet(details)
  }

  /** Who closes the sheet finds the menu. */
  private async openSheet(details: HTMLDetailsElement): Promise<void> {
    const done = await shareActions(window, sharedBy(this)).native?.()
    details.open = !done
  }
}

/** A picture's or a comment's own link; on a page without a story's menu it is followed. */
function shareInPlace(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a.share-link') : null
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !document.querySelector('details.share'))
    return
  event.preventDefault()
  void shareFrom(link, { title: link.dataset.title ?? '', url: link.dataset.address ?? '' })
}

customElements.define('share-menu', ShareMenu)
