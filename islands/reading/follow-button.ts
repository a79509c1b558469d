import { keepShelf, readShelf, withEntry, without } from './shelf.ts'

/** Follows the list whose page it stands on: a section, a tag, an author. Kept on the device only. */
class FollowButton extends HTMLElement {
  connectedCallback(): void {
    this.update()
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('button')) this.toggle()
    })
    addEventListener('storage', () => this.update())
  }

  private toggle(): void {
    const { path = '', title = '' } = this.dataset
    const shelf = readShelf(() => localStorage)
    const followed = isIn(shelf.followed, path)
      ? without(shelf.followed, path)
      : withEntry(shelf.followed, { path, title, followedAt: new Date().toISOString() })
    keepShelf(() => localStorage, { ...shelf, followed })
    this.update()
  }

  private update(): void {
    const { path = '' } = this.dataset
    const follows = isIn(readShelf(() => localStorage).followed, path)
    this.querySelector('button')?.setAttribute('aria-pressed', String(follows))
  }
}

function isIn(followed: { path: string }[], path: string): boolean {
  return followed.some((list) => list.path === path)
}

customElements.define('follow-button', FollowButton)
