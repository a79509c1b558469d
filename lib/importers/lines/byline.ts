import { isNewsAgency } from '#lib/importers/words/agencies.ts'
import { bylinePrefixes, nameSeparators } from '#lib/importers/words/byline-words.ts'
import { isJobTitle } from '#lib/importers/words/job-titles.ts'
import { isCaseless, isPersonName, personCase, withoutTitles } from '#lib/importers/words/names.ts'
import type { BylineRole } from '#lib/revisions/content.ts'
import { findDate } from '#lib/time/find-date.ts'

type FoundPerson = { name: string; role: BylineRole }

/** A byline: its people in order, the agency it names, the date beside it, and the words of the line that were used. */
export type FoundByline = {
  people: FoundPerson[]
  agency: string | null
  publishedAt: string | null
  used: string[]
}

/**
 * Reads a line such as 'By MARTIN ESKELL, Associated Press', 'Par X – Publié le …', 'Posted on May 2, 2025 by X' or
 * '(Reporting by A and B; Editing by C)'. Null when it is no byline.
 */
export function readByline(line: string): FoundByline | null {
  if (line.length > 260) return null
  const inner = line.replace(/^[([]|[)\]]$/g, '').trim()
  const parts = inner.includes(';') ? inner.split(';').map((part) => part.trim()) : [inner]
  const found = parts.map((part) => readPart(part))
  if (found[0] === null || found.every((part) => part === null)) return null
  const known = found.filter((part) => part !== null)
  return {
    people: known.flatMap((part) => part.people),
    agency: known.find((part) => part.agency !== null)?.agency ?? null,
    publishedAt: known.find((part) => part.publishedAt !== null)?.publishedAt ?? null,
    used: known.flatMap((part) => part.used),
  }
}

/** Reads a line that is only names, without 'By' ('Jane Doe and John Roe', 'Jane Doe in Paris', 'Jane Doe, Reuters'). */
export function readBareNames(line: string): FoundByline | null {
  if (line.length > 120 || /[.!?…:]$/.test(line)) return null
  const found = readNames(
    line.replace(/\s+(?:in|à|aus|en)\s+\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,2}$/u, ''),
    'author',
  )
  return found !== null &&
    found.people.length > 0 &&
    found.people.every((person) => isPersonName(person.name))
    ? found
    : null
}

function readPart(part: string): FoundByline | null {
  const date = findDate(part)
  const start = prefixOf(part)
  if (start !== null) {
    const rest = part.slice(start.length)
    const names = readNames(withoutDate(rest, start.length, date), start.role)
    return names === null ? null : { ...names, publishedAt: date?.iso ?? null }
  }
  const late = date === null ? null : /^(.*?)[\s,|·–-]+(?:by|par|von|por|di)\s+(.{3,80})$/iu.exec(part)
  if (late === null || date === null || !(late[1] ?? '').includes(part.slice(date.start, date.start + 4)))
    return null
  const names = readNames(late[2] ?? '', 'author')
  return names === null ? null : { ...names, publishedAt: date.iso }
}

function prefixOf(part: string): { length: number; role: BylineRole } | null {
  const lower = part.toLowerCase()
  for (const [prefix, role] of bylinePrefixes) {
    if (!lower.startsWith(prefix)) continue
    const after = /^(?:\s*[:：|–—-]\s*|\s+)/.exec(part.slice(prefix.length))
    const needsColon = bareNouns.has(prefix)
    if (after === null || (needsColon && !/[:：|]/.test(after[0]))) continue
    return { length: prefix.length + after[0].length, role }
  }
  return null
}

const bareNouns = new Set(
  [
    'words',
    'author',
    'authors',
    'byline',
    'reporter',
    'photographs',
    'photos',
    'auteur',
    'aus',
    'autor',
    'autorin',
    'autora',
    'texto',
    'di',
    'av',
    'af',
    'текст',
    'фото',
    'تصوير',
    'additional reporting',
  ].filter((word) => !['di', 'av', 'af'].includes(word)),
)

const dateTalk = new Set(
  'on le am el em il vom published publié updated last posted veröffentlicht publicado monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun lundi mardi mercredi jeudi vendredi samedi dimanche'.split(
    ' ',
  ),
)

function withoutDate(rest: string, offset: number, date: { start: number } | null): string {
  const cut = date === null || date.start < offset ? rest : rest.slice(0, date.start - offset)
  const words = cut.trim().split(/\s+/)
  while (words.length > 0 && isDateTalk(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

function isDateTalk(word: string): boolean {
  const core = word.toLowerCase().replace(/[^\p{L}]/gu, '')
  return core === '' || dateTalk.has(core)
}

function readNames(text: string, role: BylineRole): FoundByline | null {
  const main = text
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/[.,;|]+$/, (end) => (/\b\p{Lu}\.$/u.test(text) ? end : ''))
  const people: FoundPerson[] = []
  const used: string[] = []
  let agency: string | null = null
  for (const candidate of main.split(nameSeparators).filter((part) => part !== '')) {
    const person = personIn(candidate)
    if (isNewsAgency(candidate)) {
      agency ??= candidate
    } else if (/^for\s/i.test(candidate) || isJob(candidate, person, people.length > 0)) continue
    else if (person !== null) {
      const name = personCase(person)
      people.push({ name, role })
      if (name === person) used.push(person)
    } else if (people.length === 0)
      return isOrganisation(main)
        ? { people: [{ name: main, role }], agency, publishedAt: null, used: [main] }
        : null
  }
  // 'By Staff Reporter' signs with a job.
  if (people.length === 0 && agency === null && main.length <= 40 && isOrganisation(main))
    people.push({ name: main, role })
  if (people.length === 0 && agency !== null) people.push({ name: agency, role })
  return people.length === 0 ? null : { people, agency, publishedAt: null, used }
}

// 'PA Legal Affairs Correspondent' after a name is that person's job, whatever its first words look like.
function isJob(candidate: string, person: string | null, isAfterName: boolean): boolean {
  if (!isJobTitle(candidate)) return false
  return (
    person === null || isJobTitle(person) || (isAfterName && isJobTitle(candidate.split(/\s+/).at(-1) ?? ''))
  )
}

function personIn(candidate: string): string | null {
  const plain = candidate
    .replace(/\s+(?:in|for|of|at|à|aus|en|de|from|on|FOR|IN)\s+(?:the\s+|THE\s+)?\p{Lu}.*$/u, '')
    .replace(/\s+@[\w.]+.*$/, '')
    .replace(/^(?:the\s+)?(?:staff writer|correspondent)\s+/i, '')
  const { name } = withoutTitles(beforeJob(afterJob(plain)))
  return isPersonName(name) ? name : isPersonName(candidate) ? candidate : null
}

// 'Political Editor Ada Winfield': the name begins after the job.
function afterJob(words: string): string {
  const tokens = words.split(/\s+/)
  const job = tokens.findLastIndex((token) => isJobTitle(token))
  return job >= 0 && tokens.length - job > 2 ? tokens.slice(job + 1).join(' ') : words
}

// 'Patti Domm CNBC Executive News Editor': the name ends where a house or a job begins.
function beforeJob(words: string): string {
  const tokens = words.split(/\s+/)
  const isLoud = words === words.toUpperCase()
  const end = tokens.findIndex(
    (token, index) =>
      index >= 2 &&
      (isJobTitle(token) ||
        /^(?:senior|national|political|executive|special|world|business|sports|news)$/i.test(token) ||
        (!isLoud && /^\p{Lu}{2,}(?:\.\w+)?$/u.test(token))),
  )
  return end < 0 ? words : tokens.slice(0, end).join(' ')
}

// 'By Lantern staff', 'By The Editorial Board', 'By admin': whoever signs is named as written.
function isOrganisation(text: string): boolean {
  const words = text.split(/\s+/)
  if (isCaseless(text)) return words.length <= 4
  return (
    words.length <= 6 &&
    text.length <= 60 &&
    !/[.!?]\s/.test(text) &&
    words.every(
      (word) =>
        /^[\p{Lu}\d&]/u.test(word) || /^(?:of|the|and|for|staff|desk|team|reporters|admin)$/.test(word),
    )
  )
}
