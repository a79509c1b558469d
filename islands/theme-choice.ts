export type Theme = 'system' | 'light' | 'dark'

/** Where the choice is kept; the inline line of every page reads the same key. */
const key = 'theme'

/** Told to the document when the theme was chosen in another place of the same page. */
export const themeChosen = 'theme-chosen'

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The theme the reader chose; `system` when none was, or when nothing may be kept. */
export function readTheme(store: () => Store): Theme {
  try {
    const kept = store().getItem(key)
    return kept === 'light' || kept === 'dark' ? kept : 'system'
  } catch {
    return 'system'
  }
}

/** Keeps the choice for the next page, where the browser lets it. */
export function keepTheme(store: () => Store, theme: Theme): void {
  try {
    if (theme === 'system') store().removeItem(key)
    else store().setItem(key, theme)
  } catch {
    // The choice then holds for this page.
  }
}
