import { dropCopy } from './reading/offline-copies-part.ts'
import { keepChoice, readChoice } from './reading/reading-choice.ts'
import { keepShelf, readShelf, type Shelf, without } from './reading/shelf.ts'

const storage = () => localStorage
const newestShown = 3

type Newest = { stories: { path: string; headline: string; lang: string }[] }

/** Fills the page of what is kept on the device, and lets it be removed, one by one, list by list, or all at once. */
class SavedShelf extends HTMLElement {
  connectedCallback(): void {
    this.show()
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null
      if (button) void this.act(button.value, button.dataset.path ?? '')
    })
    const history = this.querySelector<HTMLInputElement>('input[name=history]')
    if (history) history.checked = readChoice(storage, 'history') === 'on'
    history?.addEventListener('change', () => keepChoice(storage, 'history', history.checked ? 'on' : 'off'))
    addEventListener('storage', () => this.show())
  }

  private async act(what: string, path: string): Promise<void> {
    const shelf = readShelf(storage)
    if (what === 'export') return download(shelf)
    const dropped = takeOut(shelf, what, path)
    await Promise.all(dropped.map((story) => dropCopy(story.path)))
    this.show()
    const status = this.querySelector('output')
    if (status) status.textContent = this.dataset.cleared ?? ''
  }

  private show(): void {
    const { saved, followed, read } = readShelf(storage)
    this.fill('saved', saved, ({ keptAt, savedAt }) =>
      keptAt === null ? this.when('notKept', savedAt) : this.when('keptAt', keptAt),
    )
    this.fill('followed', followed, () => '')
    this.fill('read', read, ({ readAt }) => this.when('readAt', readAt))
    for (const { path } of followed) void this.showNewest(path)
  }

  private fill<E extends { path: string; title: string; lang?: string }>(
    list: keyof Shelf,
    entries: E[],
    note: (entry: E) => string,
  ): void {
    const section = this.querySelector(`[data-list=${list}]`)
    const rows = entries.map((entry) => this.row(list, entry, note(entry)))
    section?.querySelector('ul')?.replaceChildren(...rows)
    section?.toggleAttribute('data-empty', entries.length === 0)
  }

  private row(
    list: string,
    entry: { path: string; title: string; lang?: string },
    note: string,
  ): HTMLElement {
    const template = this.querySelector<HTMLTemplateElement>('template')
    const row = template?.content.firstElementChild?.cloneNode(true) as HTMLElement
    const [link, small, button] = [
      row.querySelector('a'),
      row.querySelector('p'),
      row.querySelector('button'),
    ]
    row.dataset.path = entry.path
    if (link) {
      link.href = entry.path
      link.textContent = entry.title
      if (entry.lang) link.lang = entry.lang
    }
    if (small) small.textContent = note
    if (button) {
      button.value = list
      button.dataset.path = entry.path
      button.setAttribute('aria-label', (this.dataset.removeTitle ?? '').replace('{title}', entry.title))
    }
    return row
  }

  private async showNewest(path: string): Promise<void> {
    const row = this.querySelector(`[data-list=followed] li[data-path=${CSS.escape(path)}]`)
    if (!row) return
    try {
      const answer = await fetch(`${path}/newest.json`)
      if (!answer.ok) throw new TypeError(`${path} answered ${answer.status}`)
      const { stories } = (await answer.json()) as Newest
      row.append(listOf(stories.slice(0, newestShown)))
    } catch {
      const note = row.querySelector('p')
      if (note) note.textContent = this.dataset.unreachable ?? ''
    }
  }

  private when(message: 'keptAt' | 'notKept' | 'readAt', at: string): string {
    const moment = Date.parse(at)
    if (Number.isNaN(moment)) return ''
    const format = new Intl.DateTimeFormat(this.dataset.lang, { dateStyle: 'long', timeStyle: 'short' })
    return (this.dataset[message] ?? '').replace('{when}', format.format(moment))
  }
}

/** Keeps what is left of a shelf without one entry, one list or everything; gives the stories whose copies have to go. */
function takeOut(shelf: Shelf, what: string, path: string): Shelf['saved'] {
  const leave = <E extends { path: string }>(list: keyof Shelf, entries: E[]) => {
    if (what !== list && what !== 'all') return entries
    return path === '' ? [] : without(entries, path)
  }
  const saved = leave('saved', shelf.saved)
  const left = { saved, followed: leave('followed', shelf.followed), read: leave('read', shelf.read) }
  keepShelf(storage, left)
  return shelf.saved.filter((story) => !saved.includes(story))
}

function listOf(stories: Newest['stories']): HTMLElement {
  const list = document.createElement('ul')
  for (const { path, headline, lang } of stories) {
    const link = Object.assign(document.createElement('a'), { href: path, textContent: headline, lang })
    const item = document.createElement('li')
    item.append(link)
    list.append(item)
  }
  return list
}

function download(shelf: Shelf): void {
  const file = new Blob([`${JSON.stringify(shelf, null, 2)}\n`], { type: 'application/json' })
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(file),
    download: 'saved.json',
  })
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}

customElements.define('saved-shelf', SavedShelf)
