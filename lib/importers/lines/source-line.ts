import { webUrl } from '#lib/networks/segments.ts'
import type { ImportedSource } from '#lib/importers/imported-story.ts'

const readThere =
  /^(?:click here to\s+)?(?:read|view|see|continue reading)\s+(?:the\s+)?(?:rest of\s+)?(?:(?:full|original|whole|complete|entire|source)\s+)*(?:article|story|post|piece|report|version)?\s*(?:(?:here|now)|(?:at|on|from|via|in|here at)\s*:?\s*(.{2,120}))[.!»›→ ]*$/iu
const firstThere =
  /^(?:\(?(?:this|the)\s+(?:article|story|post|piece|report)\s+)?(?:was\s+)?(?:(?:originally|first)\s+)?(?:published|appeared|posted|produced|republished)\s+(?:originally\s+|first\s+)?(?:on|in|at|by|from|with permission from)\s+(.{2,120}?)[.)]*$/iu
const appeared = /^the post .{3,200} (?:appeared first|first appeared) on (.{2,100}?)\.?$/iu
const otherLanguages =
  /^(?:lire l['’]article (?:complet|original|entier)(?: (?:ici|sur (.{2,100})))?|retrouvez l['’]article (?:original|complet)(?: (?:ici|sur (.{2,100})))?|den (?:ganzen|vollständigen) artikel (?:lesen|hier lesen)|zum originalartikel|hier geht es zum (?:ganzen|originalen) artikel|lea el artículo completo(?: (?:aquí|en (.{2,100})))?|leia o artigo completo(?: aqui)?|leggi l['’]articolo completo(?: qui)?|اقرأ المقال كاملا(?: هنا)?|المقال الأصلي)[.:!]*$/iu
const labelled =
  /^(?:source|sources|quelle|quellen|fuente|fonte|bron|källa|via|original source|المصدر|источник|来源)\s*[:：]\s*(.{2,160})$/iu

/**
 * Reads the line that says where a text is from: 'Read the full article here', 'Originally published on X', 'Source: X'.
 * Name and address are null when the line does not tell them. Null when it is no such line.
 */
export function readSourceLine(line: string): (ImportedSource & { used: string[] }) | null {
  if (line.length > 300) return null
  const match =
    readThere.exec(line) ??
    firstThere.exec(line) ??
    appeared.exec(line) ??
    otherLanguages.exec(line) ??
    labelled.exec(line)
  if (match === null) return null
  const said =
    match
      .slice(1)
      .find((group) => group !== undefined)
      ?.trim() ?? ''
  if (said === '' || /^(?:here|this link|our (?:web)?site|ici|hier|aquí)$/i.test(said))
    return { url: null, name: null, used: [] }
  if (said.split(/\s+/).length > 10) return null
  const url = webUrl(said)
  if (url !== null) return { url: url.href, name: url.hostname.replace(/^www\./, ''), used: [url.href, said] }
  return { url: null, name: said.replace(/[.,]$/, ''), used: [said] }
}
