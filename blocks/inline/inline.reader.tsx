import type { ReactNode } from 'react'
import { type MarkTree, markTree } from '#blocks/inline/mark-tree.ts'
import type { Inline, Mark } from '#blocks/inline.ts'

/** Rich text as elements; an unsafe link that got this far is shown as its text. */
export function InlineText({ text }: { text: Inline }): ReactNode {
  return <Branches tree={markTree(text)} />
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
