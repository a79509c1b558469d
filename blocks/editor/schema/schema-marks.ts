import type { MarkSpec } from '@tiptap/pm/model'
import { isSafeHref } from '#lib/html/safe-href.ts'

/** The marks of rich text, in the order of `normalizeInline`. */
export const editorMarks: Record<string, MarkSpec> = {
  link: {
    attrs: { href: {} },
    inclusive: false,
    parseDOM: [{ tag: 'a[href]', getAttrs: (element) => safeLink(element.getAttribute('href') ?? '') }],
    toDOM: (mark) => ['a', { href: String(mark.attrs.href) }, 0],
  },
  strong: {
    // Google Docs wraps whole copies in <b style="font-weight: normal">.
    parseDOM: [
      { tag: 'strong' },
      { tag: 'b', getAttrs: (element) => element.style.fontWeight !== 'normal' && null },
    ],
    toDOM: () => ['strong', 0],
  },
  em: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  code: { parseDOM: [{ tag: 'code' }], toDOM: () => ['code', 0] },
  sup: { parseDOM: [{ tag: 'sup' }], toDOM: () => ['sup', 0] },
  sub: { parseDOM: [{ tag: 'sub' }], toDOM: () => ['sub', 0] },
}

function safeLink(href: string): { href: string } | false {
  return isSafeHref(href) && { href }
}
