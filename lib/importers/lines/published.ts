import { isNewsAgency } from '#lib/importers/words/agencies.ts'
import { findDate } from '#lib/time/find-date.ts'

const labels =
  /^(?:(?:first|last|originally)?\s*(?:published|posted|updated|modified|date|issued|released|created|edited|uploaded)(?:\s+(?:on|at|date|time))?|publié(?:e)?(?: le)?|mis à jour(?: le)?|modifié(?: le)?|veröffentlicht(?: am)?|aktualisiert(?: am)?|stand|erstellt(?: am)?|publicado(?: el| em| a)?|actualizado(?: el)?|atualizado(?: em)?|fecha|data|pubblicato(?: il)?|aggiornato(?: il)?|gepubliceerd(?: op)?|publicerad|publisert|نشرت?(?: في)?|تاريخ النشر|آخر تحديث|опубликовано|дата)\s*[:：|–-]?\s*/iu
const dateWords = new Set(
  'on at le à am um el em il op h uhr and ist monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag lunes martes miércoles jueves viernes sábado domingo updated published modified last first posted aktualisiert modifié mis jour actualizado local time الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد'.split(
    ' ',
  ),
)

/** A line that is only a date of publication. `isUpdate` when it says 'Updated'. */
export type FoundPublished = { iso: string; isUpdate: boolean; used: string[] }

/** Reads 'Published 5 May 2025', 'Thu 8 May 2025 07.12 CEST', 'Publié le …', '05.05.2025, 14.30 Uhr'. Null for a sentence with a date in it. */
export function readPublished(line: string): FoundPublished | null {
  if (line.length > 160) return null
  const label = labels.exec(line)?.[0] ?? ''
  const date = findDate(line)
  if (date === null) return null
  const later = findDate(line.slice(date.end))
  const before = withoutAgency(line.slice(label.length, Math.max(label.length, date.start)))
  const rest = line.slice(date.end)
  const restWords = later === null ? rest : rest.slice(0, later.start) + rest.slice(later.end)
  if (!isDateTalk(before) || !isDateTalk(restWords)) return null
  return {
    iso: date.iso,
    isUpdate: /updat|modif|actuali|aktualis|mis à jour|تحديث|aggiorn/i.test(label),
    used: [],
  }
}

// 'RTRS - 0914 GMT 21 OCT 2025': a wire's name before its time.
function withoutAgency(words: string): string {
  const name = /^([\p{L} ]{2,20}?)\s*[-–—|:/]\s*/u.exec(words)
  return name !== null && isNewsAgency(name[1] ?? '') ? words.slice(name[0].length) : words
}

function isDateTalk(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  return words.length <= 8 && words.every((word) => dateWords.has(word) || word.length <= 3)
}
