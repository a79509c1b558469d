/**
 * Serves the copies of saved stories to a reader without a connection; registered with the first story saved, gone
 * with the last. Everything is asked of the network first, and what is no reader page or file of one never passes here.
 */
export type FetchEvent = Event & { request: Request; respondWith: (answer: Promise<Response>) => void }
type WorkerEvent = Event & { waitUntil: (work: Promise<unknown>) => void }

type WorkerScope = EventTarget & {
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void> }
}

const worker = globalThis as unknown as WorkerScope
const prefix = 'saved:'
const notForReaders = /^\/(admin|api|preview|embeds)(\/|$)/
const ownFiles = /^\/(_next\/static|islands|fonts|media|icon)/
/** A connection that answers nothing for so long is none. */
const patienceMs = 6000

worker.addEventListener('install', () => void worker.skipWaiting())
worker.addEventListener('activate', (event) => (event as WorkerEvent).waitUntil(worker.clients.claim()))
worker.addEventListener('fetch', (event) => {
  const { request } = event as FetchEvent
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin || notForReaders.test(pathname)) return
  const isPage = request.mode === 'navigate'
  if (isPage || ownFiles.test(pathname)) (event as FetchEvent).respondWith(answer(request, pathname, isPage))
})

/** The network's answer; the copy where there is one and the network gives none. */
async function answer(request: Request, pathname: string, isPage: boolean): Promise<Response> {
  const fromNetwork = fetch(request)
  const kept = await Promise.race([
    fromNetwork.then(
      () => null,
      () => find(pathname, isPage),
    ),
    late().then(() => find(pathname, isPage)),
  ])
  return kept ?? (await fromNetwork)
}

function late(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, patienceMs))
}

async function find(pathname: string, isPage: boolean): Promise<Response | null> {
  try {
    const found = await caches.match(pathname, { ignoreSearch: true, ignoreVary: true })
    if (found && isPage) return await markAsCopy(found)
    return found ?? (await findPicture(pathname))
  } catch {
    return null
  }
}

/** The same picture in another size or format than this screen would ask for. */
async function findPicture(pathname: string): Promise<Response | null> {
  const [folder] = /^\/media\/[\w-]+\//.exec(pathname) ?? []
  if (folder === undefined) return null
  for (const name of (await caches.keys()).filter((one) => one.startsWith(prefix))) {
    const cache = await caches.open(name)
    const key = (await cache.keys()).find(({ url }) => new URL(url).pathname.startsWith(folder))
    if (key) return (await cache.match(key)) ?? null
  }
  return null
}

/** Tells the page that it is a copy, and of when. */
async function markAsCopy(copy: Response): Promise<Response> {
  const keptAt = copy.headers.get('x-kept-at') ?? ''
  const html = await copy.text()
  return new Response(html.replace('<html ', `<html data-kept-at="${keptAt.replace(/[^\w:.-]/g, '')}" `), {
    headers: copy.headers,
  })
}
