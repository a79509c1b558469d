const label =
  /^(?:tags?|tagged(?: with| as| in)?|topics?|related topics|keywords?|key words|subjects?|more on|in this story|schlagw(?:o|ö)rter?|schlagworte|stichworte|themen|mots[- ]clés|étiquettes|thèmes|sujets|etiquetas|temas|palabras clave|marcadores|tópicos|parole chiave|trefwoorden|الوسوم|وسوم|كلمات مفتاحية|الكلمات المفتاحية|теги|标签|タグ)\s*[:：]\s*(.{2,400})$/iu

/** The tags of a line such as 'Tags: harbour, transport', or null when it is no such line. */
export function readTagLine(line: string): string[] | null {
  const list = label.exec(line)?.[1]
  if (list === undefined) return null
  const separated = /[,;|،•·、]/.test(list) ? list.split(/\s*[,;|،•·、]\s*/) : list.split(/\s+(?=#)/)
  const tags = separated
    .map((tag) => tag.replace(/^#/, '').replace(/\.$/, '').trim())
    .filter((tag) => tag !== '')
  return tags.every((tag) => tag.length <= 60) ? [...new Set(tags)] : null
}
