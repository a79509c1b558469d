/** Tells living tabs from dead ones, so that a journal is taken over only when its tab is gone. */
export type TabLocks = {
  /** Marks a tab as living until the answer is called or the page is gone. */
  hold(tabId: string): () => void
  isAlive(tabId: string): Promise<boolean>
}

const prefix = 'broadsheet-tab:'
const channelName = 'broadsheet-tabs'
const pongWithinMs = 400

/** Web Locks; on pages without them (plain HTTP) tabs ask each other over a BroadcastChannel. */
export function tabLocks(): TabLocks {
  const kind = () => ('locks' in navigator ? webLocks() : askingTabs())
  return { hold: (tabId) => kind().hold(tabId), isAlive: async (tabId) => await kind().isAlive(tabId) }
}

function webLocks(): TabLocks {
  return {
    hold(tabId) {
      const { promise, resolve } = Promise.withResolvers<void>()
      void navigator.locks.request(prefix + tabId, () => promise)
      return resolve
    },
    async isAlive(tabId) {
      const { held = [] } = await navigator.locks.query()
      return held.some(({ name }) => name === prefix + tabId)
    },
  }
}

// A frozen tab does not answer and counts as dead; its text is then saved twice, which merges to itself.
function askingTabs(): TabLocks {
  return {
    hold(tabId) {
      const channel = new BroadcastChannel(channelName)
      channel.addEventListener('message', ({ data }) => {
        if (data === `ping ${tabId}`) say(channel, `pong ${tabId}`)
      })
      return () => channel.close()
    },
    async isAlive(tabId) {
      const channel = new BroadcastChannel(channelName)
      const { promise, resolve } = Promise.withResolvers<boolean>()
      channel.addEventListener('message', ({ data }) => {
        if (data === `pong ${tabId}`) resolve(true)
      })
      say(channel, `ping ${tabId}`)
      setTimeout(() => resolve(false), pongWithinMs)
      const isAlive = await promise
      channel.close()
      return isAlive
    },
  }
}

function say(channel: BroadcastChannel, word: string): void {
  const post = channel.postMessage.bind(channel)
  post(word)
}
