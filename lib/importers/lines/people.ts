import { isNameToken, isParticle, withoutTitles } from '#lib/importers/words/names.ts'

/** A run of capitalised words in a text: a name, with the titles that stood before it. */
export type NameRun = { name: string; titles: string; start: number; end: number }

/** People named in full so far, so that a surname can be resolved. */
export type People = {
  fullName(surname: string): string | null
  lastNamed(): string | null
  read(text: string): void
}

/** Names of two to four words in a text, in order. Possessives end a name ('Trump’s'). */
export function nameRuns(text: string): NameRun[] {
  const runs: NameRun[] = []
  let words: string[] = []
  let start = 0
  let end = 0
  const close = () => {
    while (words.length > 0 && isParticle(words.at(-1) ?? '') && !isNameToken(words.at(-1) ?? '')) words.pop()
    while (words.length > 1 && openers.has(words[0] ?? '')) {
      start += (words[0] ?? '').length + 1
      words.shift()
    }
    const run = words.join(' ')
    const { name, titles } = withoutTitles(run)
    if (name !== '') runs.push({ name, titles, start, end })
    words = []
  }
  for (const match of text.slice(0, 6000).matchAll(/[^\s]+/g)) {
    const raw = match[0]
    const opening = /^[(“"„«‘'[]+/.exec(raw)?.[0].length ?? 0
    const core = raw.slice(opening).replace(/[)”"»\]]+$/, '')
    const possessive = /^(.+?)[’']s?[,.;:!?]*$/u.exec(core)
    const ending = /[,;:!?]$|(?<=\p{L}{3})\.$/u.test(core) || possessive !== null
    const bare = (possessive?.[1] ?? core).replace(/[,;:!?]+$/, '').replace(/(?<=\p{L}{3})\.$/u, '')
    if (opening > 0) close()
    const continues = words.length > 0 && isParticle(bare) && /^\p{Ll}/u.test(bare)
    if (isNameToken(bare) || continues) {
      if (words.length === 0) start = match.index + opening
      words.push(bare)
      end = match.index + opening + bare.length
      if (ending) close()
    } else close()
  }
  close()
  return runs
}

/** Keeps the people that texts name in full, in reading order. */
export function peopleOf(): People {
  const bySurname = new Map<string, string>()
  let last: string | null = null
  return {
    fullName: (surname) => bySurname.get(surname.toLowerCase()) ?? null,
    lastNamed: () => last,
    read(text) {
      const full = nameRuns(text).filter((run) => isFullName(run.name))
      for (const run of full) {
        const surname = (run.name.split(' ').at(-1) ?? '').toLowerCase()
        // 'Miller Hugo Prins' opens a sentence with a job: the shorter name, met elsewhere, is the name.
        const known = bySurname.get(surname)
        if (known !== undefined && run.name.endsWith(` ${known}`)) continue
        bySurname.delete(surname)
        bySurname.set(surname, run.name)
      }
      last = full[0]?.name ?? last
    },
  }
}

/** Whether a run is a first name and a surname, rather than one word or the name of an office. */
export function isFullName(name: string): boolean {
  const words = name.split(' ')
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    !/^(?:The|A|An|In|On|At|But|And|He|She|It|They|We|I|This|That|Der|Die|Das|Le|La|Les|El|Los|Las|For|From|With|When|After|As|If|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(
      words[0] ?? '',
    ) &&
    !organisation.test(name)
  )
}

const organisation =
  /\b(?:Ministry|Department|University|Council|Board|House|Party|Street|Agency|Committee|Court|Institute|Bank|Union|Nations|States|Affairs|News|Office|Police|Hospital|School|Club|Company|Group|Association|Ferries|War|Day|Images|Photo|Security|Criminal|Summit|Palace|City|Minister|President|Ministerium|Commission|Parliament|Assembly|Security|Service|Services)\b/

// Words that open sentences in capitals and belong to no name.
const openers = new Set(
  'Now But And Then Meanwhile Later Today Yesterday In On At As When While After Before For The A An If So Yet Still Also Both According Mr. When Since Until Even Last Next Dans Pour Mais Selon Als Der Die Das Im Am Auf Nach El La Los Las En Según'.split(
    ' ',
  ),
)
