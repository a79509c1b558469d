const opening = /^(?:<!doctype html|<html|<\?xml|<head|<body|<meta|<!--)/i
const blockTags =
  /<(?:p|div|h[1-6]|article|section|figure|table|ul|ol|blockquote|span|br|header|main)\b[^<>]{0,2000}>/gi

/** Whether an input is markup: it starts as a page, or block elements hold its text. Plain text with some embed code in it is not. */
export function isHtml(text: string): boolean {
  const head = text.slice(0, 200_000).trimStart()
  if (opening.test(head)) return true
  const tags = head.match(blockTags)?.length ?? 0
  if (!head.startsWith('<'))
    return tags >= 3 && /<\/(?:p|div|h[1-6]|article)>/i.test(head) && tags * 400 > head.length
  const outside = head
    .replace(/<[^<>]{0,4000}>/g, '')
    .split('\n')
    .filter((line) => line.trim().length > 60).length
  const paragraphs = head.match(/<(?:p|h[1-6]|li|td|div)\b/gi)?.length ?? 0
  return paragraphs >= 2 && paragraphs >= outside
}
