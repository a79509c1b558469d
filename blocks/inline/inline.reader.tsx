import type { ReactNode } from 'react'
import { CorrectionLink } from '#blocks/inline/correction-link.reader.tsx'
import { type MarkTree, markTree } from '#blocks/inline/mark-tree.ts'
import { quotedRuns } from '#blocks/inline/quoted-inline.ts'
import type { Inline, Mark } from '#blocks/inline.ts'

/**
 * Rich text as elements; an unsafe link that got this far is shown as its text, a quoted passage is marked,
 * corrected words have their sign.
 */
export function InlineText({ text }: { text: Inline }): ReactNode {
  return quotedRuns(text).map(({ isQuoted, correction, text: run }, index) => {
    if (correction) return <CorrectionLink key={index} mark={correction} />
    const branches = <Branches key={index} tree={markTree(run)} />
    return isQuoted ? (
      <mark key={index} className="quoted">
        {branches}
      </mark>
    ) : (
      branches
    )
  })
}

function Branches({ tree }: { tree: MarkTree }): ReactNode {
  return tree.map((node, index) => {
    if ('break' in node) return <br key={index} />
    if ('text' in node) return node.text
    return (
      <Marked key={index} mark={node.mark}>
        <Branches tree={node.children} />
      </Marked>
    )
  })
}

function Marked({ mark, children }: { mark: Mark; children: ReactNode }): ReactNode {
  if (mark.type !== 'link') {
    const Name = mark.type
    return <Name>{children}</Name>
  }
  return <a href={mark.href}>{children}</a>
}
