/** The cache of one story's copy; it holds the page and all it needs, so that removing it removes everything. */
const prefix = 'saved:'
const shelfPath = '/saved'

/** What a page may be made of; nothing else is ever stored. */
const ownFiles = /^\/(_next\/static|islands|fonts|media|icon)/

/**
 * Stores the page at `path` with the files this document loaded, and `/saved` itself. Gives the moment (ISO 8601), or
 * null where the browser stores nothing, as on a plain HTTP address or without room.
 */
export async function keepCopy(path: string): Promise<string | null> {
  if (!('caches' in window) || !('serviceWorker' in navigator)) return null
  const hadCopy = await caches.has(prefix + path)
  try {
    await loadPictures()
    await store(path, loadedFiles())
    await store(shelfPath, [])
    await navigator.serviceWorker.register('/sw.js')
    return new Date().toISOString()
  } catch {
    if (!hadCopy) await dropCopy(path)
    return null
  }
}

/** Removes a copy; with the last one the worker that serves them goes too. */
export async function dropCopy(path: string): Promise<void> {
  if (!('caches' in window)) return
  await caches.delete(prefix + path)
  const names = await caches.keys()
  if (names.some((name) => name.startsWith(prefix) && name !== prefix + shelfPath)) return
  await caches.delete(prefix + shelfPath)
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? []
  await Promise.all(registrations.map((registration) => registration.unregister()))
}

async function store(path: string, files: string[]): Promise<void> {
  const answer = await fetch(path, { cache: 'no-cache' })
  const isPage =
    answer.ok && !answer.redirected && answer.headers.get('content-type')?.startsWith('text/html')
  if (!isPage) throw new TypeError('There is no page to keep.')
  const cache = await caches.open(prefix + path)
  const named = await filesNamedIn(await answer.clone().text())
  // A picture that does not come is no reason to keep nothing.
  await Promise.allSettled([...new Set([...files, ...named])].map((file) => cache.add(file)))
  const headers = new Headers(answer.headers)
  headers.set('x-kept-at', new Date().toISOString())
  await cache.put(path, new Response(await answer.blob(), { headers }))
}

async function filesNamedIn(html: string): Promise<string[]> {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const elements = page.querySelectorAll('link[rel=stylesheet], link[as=font], link[rel=icon], script[src]')
  return [...elements]
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
    .filter((address) => ownFiles.test(address))
}

function loadedFiles(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && ownFiles.test(pathname))
    .map(({ pathname, search }) => pathname + search)
}

/** Pictures further down are loaded late; a copy needs them now. */
async function loadPictures(): Promise<void> {
  const pictures = [...document.querySelectorAll<HTMLImageElement>('main article img[loading=lazy]')]
  const loading = pictures.map((picture) => {
    picture.loading = 'eager'
    return picture.decode().catch(() => {})
  })
  const patience = new Promise((resolve) => setTimeout(resolve, 10_000))
  await Promise.race([Promise.all(loading), patience])
}
