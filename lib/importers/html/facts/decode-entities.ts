import { textContent } from 'domutils'
import { parseDocument } from 'htmlparser2'

/** Text whose character references were escaped twice (`&amp;nbsp;`), and without tags that came along. */
export function decodedText(text: string): string {
  return /[&<]/.test(text) ? textContent(parseDocument(text)) : text
}
