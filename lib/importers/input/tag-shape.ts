import { fail, ok, type Result } from '#lib/result.ts'

const deepestNesting = 3_000
const mostTags = 150_000
const withoutEnd = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
  'p',
  'li',
  'td',
  'tr',
  'th',
  'option',
  'dt',
  'dd',
])

/**
 * Refuses markup that no page of a story has and that parsers choke on: more than 150,000 tags, or elements opened
 * 3,000 deep. A quick look over the characters, not a parse.
 */
export function checkTagShape(html: string): Result<null> {
  let depth = 0
  let tags = 0
  const tag = /<(\/?)([a-z][\w-]{0,20})/gi
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    tags += 1
    const name = (match[2] ?? '').toLowerCase()
    if (name === 'script' || name === 'style') tag.lastIndex = endOf(html, name, tag.lastIndex)
    else if (!withoutEnd.has(name)) depth = Math.max(0, depth + (match[1] === '/' ? -1 : 1))
    if (depth > deepestNesting) {
      return fail('too-deep', `The page nests its elements more than ${deepestNesting} deep; it is no story.`)
    }
    if (tags > mostTags)
      return fail('too-many-tags', `The page has more than ${mostTags} tags; it is no story.`)
  }
  return ok(null)
}

// What stands in scripts and styles is no markup.
function endOf(html: string, name: string, from: number): number {
  const at = html.indexOf(`</${name}`, from)
  return at < 0 ? from : at + name.length + 2
}
