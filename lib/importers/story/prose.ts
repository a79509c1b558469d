/** Whether a line reads as running text: it ends as a sentence and is long enough, or has several sentences. */
export function isProse(line: string): boolean {
  if (line.length > 190) return true
  const ends = /[.!?…。؟।][”"’»)\]]*$/u.test(line)
  const sentences = line.match(/(?<=[\p{Ll}\p{Lo}\d”"’)]{2})[.!?…。؟](?=[”"’»)\]]?(?:\s|$))/gu)?.length ?? 0
  return (
    (ends && line.length > 60) ||
    sentences >= 2 ||
    (ends && line.endsWith('.') && line.split(/\s+/).length >= 6)
  )
}

/** Whether a line could be a headline: some words, no end of a sentence, not longer than headlines get. */
export function isHeadlineLike(line: string): boolean {
  const words = line.split(/\s+/).length
  if (line.length < 6 || line.length > 230 || words > 40 || !/\p{L}{2}/u.test(line)) return false
  if (words < 2 && line.length < 8 && !/\p{Lo}{4}/u.test(line)) return false
  if (/^https?:/i.test(line) || /[,;:،]$/.test(line)) return false
  return !/(?<!\b\p{Lu})[.。]$/u.test(line) || line.endsWith('...')
}

/** Whether a short line of the body could be a subheading. */
export function isSubheadingLike(line: string): boolean {
  const words = line.split(/\s+/).length
  if (line.length < 3 || line.length > 90 || words > 14 || !/\p{L}{2}/u.test(line)) return false
  return (
    !/[.,;:…。،]["'”’»)]*$/u.test(line) &&
    !/^https?:|^[@#]|[{}<>=]|\bwww\./i.test(line) &&
    !/^[\p{Ll}]/u.test(line)
  )
}

/** Whether a line is a question of an interview that was written down ('Question: …', 'Q: …', 'Frage: …'). */
export function isQuestion(line: string): boolean {
  return /^(?:question|q|frage|pregunta|pergunta|domanda|سؤال|вопрос)(?:\s\([^()]{2,60}\))?\s?[:：]\s/iu.test(
    line,
  )
}
