const particles = new Set(
  "de del della der den des di da do dos das du van von zu zur bin bint ibn ben al el la le ter ten y af av abu d’ d' e".split(
    ' ',
  ),
)

const titles = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'prof',
  'professor',
  'sir',
  'dame',
  'lord',
  'lady',
  'rev',
  'reverend',
  'fr',
  'father',
  'sister',
  'rabbi',
  'imam',
  'sheikh',
  'pope',
  'king',
  'queen',
  'prince',
  'princess',
  'president',
  'vice',
  'premier',
  'prime',
  'minister',
  'chancellor',
  'secretary',
  'senator',
  'sen',
  'rep',
  'representative',
  'congressman',
  'congresswoman',
  'gov',
  'governor',
  'mayor',
  'judge',
  'justice',
  'general',
  'gen',
  'colonel',
  'col',
  'captain',
  'keeper',
  'skipper',
  'capt',
  'major',
  'maj',
  'lieutenant',
  'lt',
  'sgt',
  'sergeant',
  'commander',
  'cmdr',
  'admiral',
  'adm',
  'officer',
  'detective',
  'inspector',
  'sheriff',
  'chief',
  'director',
  'chairman',
  'chairwoman',
  'chair',
  'ambassador',
  'attorney',
  'envoy',
  'special',
  'deputy',
  'assistant',
  'acting',
  'foreign',
  'defense',
  'defence',
  'interior',
  'finance',
  'speaker',
  'coach',
  'pm',
  'mp',
  'mep',
  'ceo',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'executive',
  'former',
  'councillor',
  'commissioner',
  'herr',
  'frau',
  'bürgermeister',
  'bürgermeisterin',
  'oberbürgermeister',
  'oberbürgermeisterin',
  'minister',
  'ministerin',
  'kanzler',
  'bundeskanzler',
  'bundeskanzlerin',
  'präsident',
  'präsidentin',
  'sprecher',
  'sprecherin',
  'professorin',
  'außenminister',
  'außenministerin',
  'innenminister',
  'monsieur',
  'madame',
  'm',
  'mme',
  'maître',
  'me',
  'président',
  'présidente',
  'ministre',
  'señor',
  'señora',
  'don',
  'doña',
  'presidente',
  'presidenta',
  'ministro',
  'ministra',
  'alcalde',
  'alcaldesa',
  'senhor',
  'senhora',
  'signor',
  'signora',
])

const notPeople = new Set([
  ...'text size story from by update updated wikipedia writers editor up guys home page view full photo photos video ediciones print email click here sign log login join about contact follow listen watch comments getty images'.split(
    ' ',
  ),
  'news',
  'staff',
  'desk',
  'team',
  'agency',
  'press',
  'editorial',
  'board',
  'newsroom',
  'reporters',
  'correspondents',
  'editors',
  'times',
  'post',
  'daily',
  'today',
  'network',
  'media',
  'journal',
  'guardian',
  'herald',
  'tribune',
  'gazette',
  'magazine',
  'tv',
  'radio',
  'sports',
  'sport',
  'our',
  'us',
  'facebook',
  'twitter',
  'instagram',
  'youtube',
  'whatsapp',
  'telegram',
  'linkedin',
  'the',
  'redaktion',
  'rédaction',
  'redacción',
  'redação',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'more',
  'read',
  'share',
  'all',
  'rights',
  'reserved',
  'university',
  'ministry',
  'department',
  'government',
])

/** Whether a word may stand inside a name in lower case ('van', 'de', 'bin'). */
export function isParticle(word: string): boolean {
  return particles.has(word.toLowerCase())
}

/** Whether a word is a title or office that stands before a name ('President', 'Dr'). */
export function isTitle(word: string): boolean {
  return titles.has(word.toLowerCase().replace(/\.$/, ''))
}

/** Whether the words read as the name of one person: two to five names, particles allowed, no sentence. */
export function isPersonName(words: string): boolean {
  const tokens = words.trim().split(/\s+/)
  if (tokens.length < 2 || tokens.length > 6 || words.length > 60) return false
  if (tokens.some((token) => notPeople.has(token.toLowerCase()))) return false
  // 'BBC Saltmere' begins with an abbreviation; 'Odile BRANDT' ends in capitals.
  if (/^\p{Lu}{3,}$/u.test(tokens[0] ?? '') && /\p{Ll}/u.test(words)) return false
  if (isCaseless(words))
    return tokens.length <= 4 && tokens.every((token) => /^[\p{Lo}\p{M}'’ـ-]+$/u.test(token))
  const first = tokens[0] ?? ''
  return (
    !/^\p{Ll}/u.test(first) &&
    tokens.every((token) => isNameToken(token) || isParticle(token)) &&
    tokens.some((token) => /\p{L}{2}/u.test(token) && isNameToken(token))
  )
}

/** Whether one word may be part of a name: it starts with a capital and has letters, hyphens, apostrophes, dots only. */
export function isNameToken(token: string): boolean {
  return /^(?:(?:al|el|d|l|o)[-’'])?\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(token)
}

/** Whether the script of the words has no capitals (Arabic, Hebrew, Chinese …). */
export function isCaseless(words: string): boolean {
  return /\p{Lo}/u.test(words) && !/[\p{Lu}\p{Ll}]/u.test(words)
}

/** A name without the titles before it, and those titles. */
export function withoutTitles(name: string): { name: string; titles: string } {
  const tokens = name.trim().split(/\s+/)
  const last = tokens.findLastIndex((token) => isTitle(token))
  const from = last >= 0 && last < tokens.length - 1 ? last + 1 : 0
  return { name: tokens.slice(from).join(' '), titles: tokens.slice(0, from).join(' ') }
}

/** A name set in capitals in the case that names are written in: 'MARTIN O’SHEA-MCKAY' gives 'Martin O’Shea-McKay'. */
export function personCase(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{3}/u.test(name)) return name
  return name
    .split(' ')
    .map((word) =>
      /^\p{Lu}\.?(?:\p{Lu}\.)*$/u.test(word)
        ? word
        : isParticle(word)
          ? word.toLowerCase()
          : capitalised(word),
    )
    .join(' ')
}

function capitalised(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|[-’'])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{Ll})/u, (_all, letter: string) => `Mc${letter.toUpperCase()}`)
}
