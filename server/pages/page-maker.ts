import { siteTag } from '#lib/publications/page-tags.ts'
import { type Absence, type AbsenceMemory, type Address, collectTruth } from '#server/address.ts'
import { type HeaderList, isHtml, type SurfaceHeaders } from '#server/http/headers.ts'
import { quoteSearch } from '#server/http/normalise.ts'
import { type DraftPage, finishPage, type Page } from '#server/pages/page.ts'
import type { PageDisk } from '#server/pages/page-disk.ts'
import type { PageStore } from '#server/pages/page-store.ts'
import { stripScripts } from '#server/pages/strip-scripts.ts'
import { monotonicNowMs, type TagJournal, type Truth } from '#server/tags/tag-journal.ts'

/** What the framework answers for a path, whole. */
export type Rendered = { status: number; contentType: string; location: string | null; body: Buffer }
/** `headers` are a reader's own, where a page is made for one reader only. */
export type Renderer = (path: string, headers?: Record<string, string>) => Promise<Rendered>

/** What a request is answered with: `cache` says whether it was stored before or made for it. */
export type Made = Truth & { cache: 'hit' | 'miss'; renderMs: number; queries: number } & (
    | { kind: 'page'; page: Page }
    | { kind: 'absent'; absence: Absence }
  )

export type PageMaker = ReturnType<typeof createPageMaker>

export type PageMakerOptions = {
  resolve: (plainPath: string) => Promise<Address>
  /** The same for a story with the passage that a token names; `unknown` where it names none. */
  resolveQuote: (plainPath: string, token: string) => Promise<Address>
  render: Renderer
  journal: TagJournal
  store: PageStore
  absences: AbsenceMemory
  disk: () => PageDisk | null
  headers: SurfaceHeaders
  themeLine: string
  timeLimitMs: number
}

/** What is different about a page that is made for one request. */
export type OwnPage = { status?: number; headers?: HeaderList; requestHeaders?: Record<string, string> }

/** Thrown when a page took longer than readers should wait. */
export class PageTooSlow extends Error {
  override name = 'PageTooSlow'
}

/** Thrown when the framework answered with an error. */
class PageBroken extends Error {
  override name = 'PageBroken'
}

/** Where the pages for absent addresses lie in the store: no request target begins with a space. */
const absencePages = {
  unknown: { key: ' not-found', renderPath: '/_not-found', status: 404 },
  gone: { key: ' gone', renderPath: '/gone', status: 410 },
} as const

/** Makes pages, each once at a time however many ask for it, and keeps them. */
export function createPageMaker(options: PageMakerOptions) {
  const { journal, store, absences } = options
  const underway = new Map<string, Promise<Made>>()

  /** One making for all who ask meanwhile. Who asked after something it saw had changed gets another one. */
  async function share(key: string, make: () => Promise<Made>): Promise<Made> {
    const arrivedMs = monotonicNowMs()
    const arrivedAt = Date.now()
    for (;;) {
      const made = await (underway.get(key) ?? begin(key, make))
      if (made.startedAtMs >= arrivedMs) return made
      if (journal.isCurrent(made, arrivedMs) && arrivedAt < made.validUntilMs) return made
    }
  }

  function begin(key: string, make: () => Promise<Made>): Promise<Made> {
    const making = withinLimit(make(), options.timeLimitMs).finally(() => underway.delete(key))
    underway.set(key, making)
    return making
  }

  /** `path` may end in a query that the page is stored under. */
  async function makePage(path: string, resolve: () => Promise<Address>): Promise<Made> {
    const kept = await readKept(path)
    if (kept) return kept
    const { value, queries, ...truth } = await timed(async () => {
      const address = await resolve()
      return address.kind === 'page' ? pageOrAbsence(await options.render(path)) : address
    })
    const facts = { ...truth, cache: 'miss' as const, renderMs: value.ms, queries }
    const found = value.result
    if (found.kind === 'page') {
      const page = await keep({ ...truth, ...found.rendered, path, status: 200 })
      return { ...facts, kind: 'page', page }
    }
    absences.put(path, { ...truth, absence: found })
    return { ...facts, kind: 'absent', absence: found }
  }

  async function makeAbsencePage(kind: 'unknown' | 'gone'): Promise<Made> {
    const { key, renderPath, status } = absencePages[kind]
    const kept = await readKept(key)
    if (kept) return kept
    const { value, queries, ...truth } = await timed(() => options.render(renderPath))
    if (value.result.status >= 500) throw new PageBroken(`${renderPath} answered ${value.result.status}`)
    const page = await keep({ ...truth, ...value.result, path: key, status })
    return { ...truth, cache: 'miss', renderMs: value.ms, queries, kind: 'page', page }
  }

  async function readKept(key: string): Promise<Made | null> {
    const page = await options.disk()?.read(key)
    if (!page) return null
    if (store.put(page)) return { ...page, cache: 'hit', renderMs: 0, queries: 0, kind: 'page', page }
    options.disk()?.remove(key)
    return null
  }

  async function keep(draft: DraftPage): Promise<Page> {
    const body = await withoutScripts(draft.contentType, draft.body)
    const page = await finishPage({ ...draft, body }, options.headers.page(draft))
    if (store.put(page)) options.disk()?.keep(page)
    return page
  }

  async function withoutScripts(contentType: string, body: Buffer): Promise<Buffer> {
    if (!isHtml(contentType)) return body
    return Buffer.from(await stripScripts(body.toString('utf8'), options.themeLine))
  }

  return {
    /** The page at a path or what is there instead; throws when it cannot be made now. */
    make: (path: string, plain: string) => share(path, () => makePage(path, () => options.resolve(plain))),

    /** The story at a path with a passage; absent as `unknown` where the token names none of it. */
    makeQuoted(path: string, plain: string, token: string): Promise<Made> {
      const address = path + quoteSearch(token)
      return share(address, () => makePage(address, () => options.resolveQuote(plain, token)))
    },

    /** The page that goes with an address where nothing is, or nothing any more. */
    async absencePage(kind: 'unknown' | 'gone'): Promise<Made> {
      const page = store.get(absencePages[kind].key)
      if (page) return { ...page, cache: 'hit', renderMs: 0, queries: 0, kind: 'page', page }
      return await share(absencePages[kind].key, () => makeAbsencePage(kind))
    },

    /** A page made for one request only, from its query or for its reader; kept nowhere. */
    async makeOnce(path: string, search: string, own: OwnPage = {}): Promise<Made> {
      const { value, queries, ...truth } = await timed(() =>
        withinLimit(options.render(path + search, own.requestHeaders), options.timeLimitMs),
      )
      const found = pageOrAbsence(value.result)
      const facts = { ...truth, cache: 'miss' as const, renderMs: value.ms, queries }
      if (found.kind !== 'page') return { ...facts, kind: 'absent', absence: found }
      const { contentType, body } = found.rendered
      const draft = {
        ...truth,
        path,
        status: own.status ?? 200,
        contentType,
        body: await withoutScripts(contentType, body),
      }
      const headers = own.headers ?? options.headers.passing(contentType)
      return { ...facts, kind: 'page', page: await finishPage(draft, headers) }
    },
  }
}

/** Runs `fn` and returns what it found, with its duration and what it depends on: the site in any case. */
async function timed<T>(fn: () => Promise<T>) {
  const startedMs = performance.now()
  const truth = await collectTruth(fn)
  const tags = [...new Set([...truth.tags, siteTag])]
  return { ...truth, tags, value: { result: truth.value, ms: performance.now() - startedMs } }
}

/** Reads the framework's answer; throws when it failed. */
function pageOrAbsence(rendered: Rendered): { kind: 'page'; rendered: Rendered } | Absence {
  const { status, location } = rendered
  if (status === 200) return { kind: 'page', rendered }
  if (status === 404) return { kind: 'unknown' }
  if (status >= 300 && status < 400 && location?.startsWith('/')) return { kind: 'moved', to: location }
  throw new PageBroken(`The framework answered ${status}`)
}

async function withinLimit<T>(work: Promise<T>, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PageTooSlow(`Not made within ${limitMs} ms`)), limitMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
