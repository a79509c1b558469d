import type { ReactNode } from 'react'
import { rootProps } from '#blocks/body/block-root.ts'
import { InlineText } from '#blocks/inline/inline.reader.tsx'
import type { ListItem } from '#blocks/list/list.block.ts'
import { type ListBranch, listTree } from '#blocks/list/list-tree.ts'
import type { ReaderProps } from '#blocks/read-context.ts'

export function ListReader({ block }: ReaderProps<'list'>): ReactNode {
  if (block.items.length === 0) return null
  const Name = block.ordered ? 'ol' : 'ul'
  return (
    <Name {...rootProps(block)}>
      <Items branches={listTree(block.items)} name={Name} />
    </Name>
  )
}

function Items({ branches, name: Name }: { branches: ListBranch<ListItem>[]; name: 'ol' | 'ul' }): ReactNode {
  return branches.map(({ item, children }) => (
    <li key={item.id}>
      <InlineText text={item.text} />
      {children.length === 0 ? null : (
        <Name>
          <Items branches={children} name={Name} />
        </Name>
      )}
    </li>
  ))
}
