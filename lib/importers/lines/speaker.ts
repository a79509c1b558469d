import { isFullName, nameRuns, type People } from '#lib/importers/lines/people.ts'
import { outside, quotedSpans, startsQuoted } from '#lib/importers/lines/quotation.ts'
import { isCaseless, isNameToken, isTitle, withoutTitles } from '#lib/importers/words/names.ts'
import { isSpeechVerb } from '#lib/importers/words/speech-verbs.ts'

/** Who says the words of a quotation. `isOpen` when its last quotation mark is missing: the next paragraph goes on. */
export type FoundQuotation = { speaker: string; role: string; isOpen: boolean }

/** What is known from the paragraphs before: people named in full, and whoever was attributed something last. */
export type SpeakerContext = { people: People; lastSpeaker: string; lastAttributed: string }

const pronouns = /^(?:he|she|they|it|er|sie|il|elle|él|ella|ele|ela|who|هو|هي)$/i
const documents =
  /\b(?:statement|communiqué|communique|readout|report|release|letter|memo|document|notice|message|post|erklärung|mitteilung|communiqué|comunicado|declaración|nota)\b/i

/**
 * Reads a paragraph that is wholly words in quotation marks and their attribution ('“…,” Trump said. “…”', 'X said: “…”'). Null for prose
 * that only contains a quotation. A surname is resolved to the full name met before.
 */
export function readQuotation(text: string, context: SpeakerContext): FoundQuotation | null {
  const spans = quotedSpans(text)
  const first = spans[0]
  const last = spans.at(-1)
  if (first === undefined || last === undefined || text.length > 5000) return null
  const quotedLength = spans.reduce((sum, span) => sum + span.end - span.start, 0)
  const pieces = outside(text, spans)
  const said = pieces.map((piece) => piece.trim()).filter((piece) => /[\p{L}]/u.test(piece))
  const words = said
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '').length
  const leads = startsQuoted(text)
  if (!leads && (!/[:：]\s*$/.test(pieces[0] ?? '') || words > 14)) return null
  if (
    quotedLength < text.length * (leads ? 0.26 : 0.5) ||
    words > 26 ||
    text.slice(first.start, first.end).split(/\s+/).length < 3
  ) {
    if (!(leads && said.length === 1 && words <= 8 && quotedLength > 4)) return null
  }
  if (said.length === 0)
    return spans.length === 1 && text.length > 40 ? { speaker: '', role: '', isOpen: last.isOpen } : null
  if (said.length > 3 || said.some(hasSeveralSentences)) return null
  for (const piece of said) {
    const found = attribution(piece, context)
    if (found !== null) return { ...found, isOpen: last.isOpen }
  }
  return null
}

/** Who is named in a line that introduces a quotation ('Transport Secretary Alma Reyes said:'); null if nobody. */
export function introducedBy(
  line: string,
  context: SpeakerContext,
): { speaker: string; role: string } | null {
  return line.length <= 220 && /[:：]\s*$/.test(line) ? attribution(line, context) : null
}

/** Whoever prose attributes something to ('India’s Foreign Ministry revealed …', 'Jane Doe said'), for 'the statement read' later; null if nobody. */
export function attributedIn(text: string): string | null {
  const plain = text.replace(/\([^()]{0,40}\)\s?/g, '')
  const words = plain.slice(0, 1500).split(/\s+/)
  const verb = words.findIndex(
    (word, index) =>
      index > 0 &&
      isSpeechVerb(word.replace(/[,.]$/, '')) &&
      isNameToken((words[index - 1] ?? '').replace(/[’']s$/, '')),
  )
  if (verb < 1) return null
  let from = verb
  while (from > 0 && isNameToken((words[from - 1] ?? '').replace(/[’']s?$/, ''))) from -= 1
  const run = words.slice(from, verb).join(' ')
  return run === '' ? null : isFullName(withoutTitles(run).name) ? withoutTitles(run).name : run
}

function attribution(piece: string, context: SpeakerContext): { speaker: string; role: string } | null {
  const plain = piece.replace(/^[\s,.;:–—-]+|[\s:,]+$/g, '').replace(/\s?\([^()]{0,40}\)/g, '')
  const words = plain.split(/\s+/)
  const verb = words.findIndex((word) => isSpeechVerb(word.replace(/^[-,]+|[,.:;]+$/g, '')))
  if (verb < 0) {
    if (/^[^\s:][^:]{2,60}:$/.test(piece.trim()) && words.length <= 6 && !/^\p{Ll}/u.test(plain))
      return signedBy(plain) ?? (words.every(isNameToken) ? { speaker: plain, role: '' } : null)
    return /^[—–-]/.test(piece.trim()) || words.length <= 6 ? signedBy(plain) : null
  }
  if (isCaseless(plain)) return caseless(words.slice(verb + 1), context)
  const left = words.slice(0, verb).join(' ')
  // 'he told The Lantern': whoever is named after 'told' listens.
  if (pronouns.test(words[verb - 1] ?? '')) return { speaker: context.lastSpeaker, role: '' }
  return (
    subject(left, context) ??
    subject(words.slice(verb + 1, verb + 16).join(' '), context, true) ??
    orPronoun(left, words.slice(verb + 1), context)
  )
}

// The words before the verb, or, with the verb first, those after it up to the name.
function subject(
  words: string,
  context: SpeakerContext,
  isAfter = false,
): { speaker: string; role: string } | null {
  const runs = nameRuns(words).filter(
    (run) => run.name.length > 1 && !isTitle(run.name) && !weekday.test(run.name),
  )
  const near = isAfter ? runs : runs.toReversed()
  const [opening] = runs
  // 'Captain Joss Arden, head of the League, said': the name before the comma, not one of the apposition.
  const isOpening =
    !isAfter &&
    opening !== undefined &&
    isFullName(opening.name) &&
    words.slice(0, opening.start).trim() === '' &&
    words[opening.end] === ','
  if (isOpening)
    return {
      speaker: resolved(shortened(opening.name), context),
      role: roleOf(
        opening.titles === ''
          ? words
              .slice(opening.end + 1)
              .replace(/,\s*$/, '')
              .trim()
          : opening.titles,
      ),
    }
  const run =
    near.find((candidate) => isFullName(candidate.name)) ??
    near.find(
      (candidate) => candidate.name !== 'The' && !/^(?:I|He|She|It|They|But|And|As)$/.test(candidate.name),
    )
  if (run === undefined) return null
  if (isAfter && !isFullName(run.name) && run.start > 24) return null
  const name = shortened(run.name)
  const role = `${words.slice(0, run.start)} ${run.titles}`
    .replace(/^[\s,]+|[\s,]+$/g, '')
    .replace(/^(?:the|a|an|la|le|el|die|der)\s+/i, '')
  const rest = run.name.slice(0, run.name.indexOf(name)).trim()
  return {
    speaker: resolved(name, context),
    role: roleOf([role, rest].filter((part) => part !== '').join(' ')),
  }
}

// Without 'Mr', and without the listener ('à l’AFP', 'told reporters').
function roleOf(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/^à (?:l['’]|la |le )?[\p{Lu}]\S*\s*/u, '')
    .replace(/^(?:the|la|le|l['’]|el|die|der)\s+/i, '')
    .replace(/^(?:mr|mrs|ms|miss|mx|m|mme|herr|frau|monsieur|madame|señora?|senhora?|signora?)\.?$/iu, '')
    .slice(0, 120)
}

function orPronoun(
  left: string,
  right: string[],
  context: SpeakerContext,
): { speaker: string; role: string } | null {
  const word = left === '' ? (right[0] ?? '').replace(/[,.]$/, '') : (left.split(/\s+/).at(-1) ?? '')
  if (pronouns.test(word)) return { speaker: context.lastSpeaker, role: '' }
  if (documents.test(left))
    return { speaker: context.lastAttributed === '' ? left : context.lastAttributed, role: '' }
  const own =
    left === ''
      ? right
          .slice(0, 5)
          .join(' ')
          .replace(/[,.].*$/, '')
      : left
  return own === '' || own.split(/\s+/).length > 7 ? null : { speaker: own, role: '' }
}

// '— Jane Doe, captain'
function signedBy(words: string): { speaker: string; role: string } | null {
  const [named = '', ...rest] = words.split(/,\s*/)
  const { name, titles } = withoutTitles(named)
  return isFullName(name) && nameRuns(name).length === 1
    ? {
        speaker: name,
        role: [titles, ...rest]
          .filter((part) => part !== '')
          .join(', ')
          .slice(0, 120),
      }
    : null
}

// Without capitals, the name is what stands before the colon or the comma: its last two words, three with a 'son of'.
function caseless(words: string[], context: SpeakerContext): { speaker: string; role: string } {
  const all = words.map((word) => word.replace(/[،,:.]+$/, '')).filter((word) => word !== '')
  // 'Sami Darwish at a press conference': the name ends before where and when.
  const end = all.findIndex(
    (word, index) =>
      index >= 2 && /^(?:في|خلال|أمام|عبر|عن|إن|إنه|إنها|على|بعد|قبل|لدى|أثناء|من)$/u.test(word),
  )
  const clean = end < 0 ? all : all.slice(0, end)
  if (clean.length === 0 || clean.length > 12) return { speaker: context.lastSpeaker, role: '' }
  const count = clean.some((word) => /^(?:بن|بنت|ابن|آل|عبد)$/.test(word)) ? 3 : 2
  return { speaker: clean.slice(-count).join(' '), role: clean.slice(0, -count).join(' ') }
}

function resolved(name: string, context: SpeakerContext): string {
  return name.includes(' ') ? name : (context.people.fullName(name) ?? name)
}

// German writes nouns with a capital: 'Auktionator Henrik Tolle' is a job and two names.
function shortened(name: string): string {
  const words = name.split(' ')
  const first = words[0] ?? ''
  const isJob =
    words.length >= 3 && /(?:in|or|er|ent|ist|ekt|eur|chef|amt|mann|frau)$/.test(first) && first.length > 6
  return (isJob ? words.slice(1).join(' ') : name).replace(
    /(?<=\p{L} \p{L}{2,})(?<!\b(?:van|von|an|auf|in)) (?:der|dem) .*$/iu,
    '',
  )
}

const weekday =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|AFP|AP|Reuters|CNN|BBC)$/

function hasSeveralSentences(piece: string): boolean {
  const body = piece.replace(/^[\s,.;:!?–—-]+/, '')
  return /(?<=\p{L}{3})[.!?]\s+\S/u.test(body)
}
