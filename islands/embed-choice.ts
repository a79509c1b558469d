type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Where it is kept, and what is said in the page when it changes. */
const key = 'embeds'
export const choiceChanged = 'embed-choice'

/** The networks (by their ids) whose originals the reader wants at once; none where nothing may be kept. */
export function readNetworks(store: () => Store): string[] {
  try {
    return store().getItem(key)?.split(' ').filter(Boolean) ?? []
  } catch {
    return []
  }
}

/** Keeps one more network for this device, where the browser lets it. */
export function keepNetwork(store: () => Store, network: string): void {
  try {
    store().setItem(key, [...new Set([...readNetworks(store), network])].join(' '))
  } catch {
    // The choice then holds for this one original.
  }
}

/** Forgets all of them: every original is asked for again. */
export function forgetNetworks(store: () => Store): void {
  try {
    store().removeItem(key)
  } catch {
    // Nothing was kept.
  }
}
