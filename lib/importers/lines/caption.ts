import { isNewsAgency, isPictureHouse } from '#lib/importers/words/agencies.ts'
import { captionVoice, creditLabel, fileNote } from '#lib/importers/words/caption-words.ts'
import { isPersonName } from '#lib/importers/words/names.ts'

/** A picture's caption and credit, told from one line; `note` is what was cut off ('File/'). */
export type FoundCaption = { caption: string; credit: string; note: string }

const trailingBracket = /[([{]([^()[\]{}]{2,110})[)\]}][.\s]*$/
const trailingLabel = new RegExp(
  `(?:^|[\\s.!?”"’»|–—-])${creditLabel}(?:\\s*[:：|©]\\s*|\\s+(?:by|par|von|de|di|por|courtesy of|courtesy)\\s+)(\\S.{1,90})$`,
  'iu',
)
const trailingSign = /(?:^|\s)(?:©|\(c\)|Copyright)\s*(\S.{1,80})$/iu
const sourceFirst =
  /^(?:image source|source de l['’]image|bildquelle|fuente de la imagen|crédito,)\s*[:,]?\s*(.{2,80})$/iu

/**
 * Reads the caption and the credit of a picture from a line: a credit in brackets at its end, after 'Photo:', 'Credit:', '©',
 * 'X via Getty', 'AGENCY/Name', or a line that starts with 'FILE PHOTO:'. `inFigure` trusts weaker credits, since markup
 * said that this is a caption. Null for a line of running text.
 */
export function readCaption(line: string, inFigure = false): FoundCaption | null {
  if (line.length > 1500) return null
  const note = fileNote.exec(line)?.[0] ?? ''
  const text = line.slice(note.length).trim()
  const found = bracketed(text, inFigure || note !== '') ?? labelled(text) ?? signed(text) ?? plainTail(text)
  if (found !== null && (inFigure || note !== '' || isCaptionLike(found.caption))) return { ...found, note }
  if (note !== '') return { caption: text, credit: '', note }
  return inFigure ? { caption: text, credit: '', note: '' } : null
}

/** The credit that a line consists of ('Getty Images', 'Photo: X/Agency', '© X', 'Jane Doe/Reuters'), or null. */
export function readCredit(line: string): string | null {
  if (line.length > 110) return null
  const source = sourceFirst.exec(line)?.[1]
  if (source !== undefined) return source.trim()
  const found = labelled(line) ?? signed(line) ?? bracketed(line, true)
  if (found !== null) return found.caption === '' ? found.credit : null
  return isCreditName(line) && !(isNewsAgency(line) && line.length < 4) ? line.trim() : null
}

const isSigned = /^(?:by|von|par|por)\s[^/]*$/i

/** Whether words are a credit by themselves: they name an agency or picture house, or 'Somebody/Something'. */
export function isCreditName(words: string): boolean {
  const text = words.trim().replace(/\.$/, '')
  if (text.length < 2 || text.length > 110 || /[!?;]|\/$/.test(text) || isSigned.test(text)) return false
  if (isPictureHouse(text)) return true
  const parts = text
    .split(/\s*(?:\/|\||,|\s-\s|\s–\s|\bvia\b|\bfor\b|\bpour\b|\bof\b|\bcourtesy\b)\s*/i)
    .filter((part) => part !== '')
  if (parts.length < 2 || parts.length > 6) return false
  if (/\d{2}:\d{2}|^\d/.test(text)) return false
  return parts.every(isNameLike) && (text.includes('/') || parts.some(isPictureHouse))
}

function bracketed(text: string, trusting: boolean): Omit<FoundCaption, 'note'> | null {
  const match = trailingBracket.exec(text)
  const inside = match?.[1]?.trim()
  if (match === null || inside === undefined) return null
  const label = labelled(inside)
  const plain = label !== null && label.caption === '' ? label.credit : (signed(inside)?.credit ?? inside)
  const isCredit =
    plain !== inside ||
    isCreditName(inside) ||
    isPictureHouse(inside) ||
    (trusting && isPersonName(inside)) ||
    (/^(?:AP|AFP|EPA|Reuters)\b/.test(inside) && inside.length < 60)
  return isCredit
    ? { caption: text.slice(0, match.index).trim(), credit: plain.replace(/^by\s+/i, '') }
    : null
}

function labelled(text: string): Omit<FoundCaption, 'note'> | null {
  const match = trailingLabel.exec(text.slice(-140))
  const credit = match?.[1]?.trim()
  if (match === null || credit === undefined || /[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(credit)) return null
  const offset = Math.max(0, text.length - 140)
  const lead = /^[.!?”"’»]/.test(match[0]) ? 1 : 0
  const caption = text
    .slice(0, offset + match.index + lead)
    .trim()
    .replace(/[\s|(–—-]+$/, '')
  const name = credit.replace(/\s*[)\]]$/, '').replace(/(?<=\p{L}{2})\.$/u, '')
  return caption !== '' && !/[/]|\bvia\b/.test(name) && !isNameLike(name) ? null : { caption, credit: name }
}

function signed(text: string): Omit<FoundCaption, 'note'> | null {
  const match = trailingSign.exec(text.slice(-120))
  if (match === null || /all rights|droits|rechte|derechos|حقوق/i.test(match[0])) return null
  const caption = text.slice(0, Math.max(0, text.length - 120) + match.index).trim()
  return { caption, credit: (match[1] ?? '').replace(/\.$/, '').trim() }
}

// 'The tram leaves the tunnel. Basile Ferrand / AFP', '… June 3, 2024. REUTERS/Dana Whitlow/File Photo'
function plainTail(text: string): Omit<FoundCaption, 'note'> | null {
  for (const end of text.slice(-170).matchAll(/[.!?”"’»)\]]\s+(?=\p{L})/gu)) {
    const at = Math.max(0, text.length - 170) + end.index + end[0].length
    const tail = text.slice(at)
    if (isCreditName(tail) && !isNewsAgency(tail))
      return { caption: text.slice(0, at).trim(), credit: tail.replace(/\.$/, '') }
  }
  return null
}

function isNameLike(words: string): boolean {
  const tokens = words.trim().split(/\s+/)
  if (isPictureHouse(words)) return true
  if (tokens.length > 6 || words.length < 2) return false
  return tokens.every(
    (token) =>
      /^[\p{Lu}\p{Lo}\d@©]/u.test(token) ||
      /^(?:de|du|von|van|bin|al|the|of|for|via|and|by|author|handout|d['’]\p{L}+|le|la|del|da|dos)$/u.test(
        token,
      ),
  )
}

// Captions are short: a credit in brackets at the end of a long paragraph is an aside.
function isCaptionLike(caption: string): boolean {
  return caption.length <= 420 || captionVoice.test(caption)
}
