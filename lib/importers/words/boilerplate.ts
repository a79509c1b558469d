import { boilerplateLines, boilerplateStarts } from '#lib/importers/words/boilerplate-lines.ts'
import { shareWords } from '#lib/importers/words/share-words.ts'

/**
 * What a line of boilerplate says about those after it: nothing (`line`), that headlines of other stories follow
 * (`related`), that a sign-up box follows (`newsletter`), that readers' comments and the foot of the page follow (`comments`).
 */
export type Scope = 'line' | 'related' | 'newsletter' | 'comments'

const counts =
  /^(?:\d[\d.,]*\s?[km]?\s*(?:comments?|shares?|views?|likes?|followers?|reads?|retweets?|replies|commentaires?|kommentare?|comentarios?|comentários?|partages?|min(?:ute)?s?\.?(?: read)?|تعليقات?|مشاهدة)|(?:comments?|commentaires?|kommentare|comentarios)\s*\(?\d*\)?|(?:reading time|estimated reading time|temps de lecture|lesezeit|tiempo de lectura|lecture)\s*:?\s*\d+\s*min\w*\.?|\d+\s*min(?:ute)?s?\s*(?:read|de lecture|lesezeit|de lectura|قراءة)|\d+\s+(?:second|minute|hour|day|week|month|year)s?\s+ago|il y a \d+ \p{L}+|vor \d+ \p{L}+|hace \d+ \p{L}+|\d{1,3}|\d{1,2}:\d{2})$/iu
const rights =
  /^(?:copyright|©|\(c\)|ⓒ)\s?.{0,160}$|\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados)\b|جميع الحقوق محفوظة/iu
const initials = /^\p{Ll}{2,4}(?:[/-]\p{Ll}{2,5}){1,4}$/u
const slug =
  /^\d{1,3} [A-Z]{3,}(?: [A-Z][\p{L}-]+){1,3}$|^(?:[\p{L} -]{2,30}\/){2,6}$|^(?:[A-Z]{2,4}-)?[A-Z][A-Z0-9]{1,20}(?:[-/]{1,2}[A-Z][A-Z0-9 ]{1,24}){1,6}(?:,.{0,40})?$|^BC-\S.{2,60}$|^(?:URGENT|BREAKING|ALERT|FLASH|EXCLUSIVE|UPDATE|EILMELDUNG|EIL|عاجل|1ST LEAD|2ND LEAD|LEAD|WRAPUP)(?: NEWS)?[:!]?$/u
// A version's note, somebody's address at the desk: '(Adds governor's quotes)', '((jane.doe@wire.example; +00 …))'.
const deskNote =
  /^\((?:adds?|updates?|updating|recasts?|corrects?|refiles?|repeats?|rewrites?|writes? through|eds[:.]?|ajoute|actualise|actualisé|zusammenfassung|aktualisierung|aktualisiert|berichtigung|wiederholung|neu)\b[^()]{0,220}\)$|^\(\(.{4,240}\)\)$|^a version of this (?:article|story) appear/iu
const ends = /^[-–—#*\s]*(?:ends?|30|fin|ende|more|finis)[-–—#*\s.]*$/iu

const lines = new Map<string, Scope>(boilerplateLines)

/** What a line is when it belongs to the page rather than to the story, or null. `isShort` lines only; prose never is. */
export function boilerplateScope(line: string): Scope | null {
  if (line.length > 320) return null
  const words = normalLine(line)
  if (words === '') return null
  const exact = lines.get(words)
  if (exact !== undefined) return exact
  if (
    counts.test(words) ||
    deskNote.test(line) ||
    line === 'ends' ||
    initials.test(line) ||
    (ends.test(line) && line.length <= 14 && /[-#*]|^(?:ENDS?|FIN|ENDE)$/.test(line))
  )
    return 'line'
  if (line.length <= 200 && rights.test(line)) return 'line'
  if (isShareDock(words)) return 'line'
  for (const [start, scope, most] of boilerplateStarts) {
    if (words.startsWith(start) && line.length <= most) return scope
  }
  return null
}

/** Whether a line is a wire slug or an urgency mark ('VERRIN-ENVIRONMENT-BIRDS', 'URGENT'). */
export function isSlugLine(line: string): boolean {
  return line.length <= 80 && (slug.test(line) || isCodeLine(line))
}

// 'bdt0345 4 pl 231 dpa 0617': short codes, at least half of them with figures.
function isCodeLine(line: string): boolean {
  const codes = line.split(/\s+/)
  return (
    codes.length >= 4 &&
    codes.every((code) => code.length <= 9 && !/[.,:;!?%€$£]|\p{Ll}{5}/u.test(code)) &&
    codes.filter((code) => /\d/.test(code)).length * 2 >= codes.length &&
    /\p{L}/u.test(line)
  )
}

/** Whether a line could stand in a sign-up box, once one has begun. */
export function isSignUpTalk(line: string): boolean {
  return (
    line.length <= 260 &&
    /\b(?:inbox|e-?mail|newsletters?|subscri\w+|sign(?:ed)? up|privacy|terms|unsubscribe|boletín|correo|boîte mail|inscri\w+|abonn\w+|postfach|abonnieren|submit|required)\b|بريد|اشترك/iu.test(
      line,
    )
  )
}

/** Lower case, white space folded, punctuation and arrows at both ends gone, quotes straight. */
function normalLine(line: string): string {
  return line
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '')
}

// 'Facebook Twitter WhatsApp Email', 'Share on Facebook', 'Tweet'
function isShareDock(words: string): boolean {
  const tokens = words.split(/[\s,|/·•&+]+/)
  return (
    tokens.length <= 14 &&
    tokens.every((token) => shareWords.has(token) || /^\d{1,5}$/.test(token)) &&
    tokens.some((token) => shareWords.has(token))
  )
}
