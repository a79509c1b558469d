import type { ReactNode } from 'react'
import { rootProps } from '#blocks/body/block-root.ts'
import type { ReaderProps } from '#blocks/read-context.ts'

export function DividerReader({ block }: ReaderProps<'divider'>): ReactNode {
  return <hr {...rootProps(block)} />
}
