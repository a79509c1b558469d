'use client'
import { Tabs as Base } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'

export type Tab = { id: string; label: string; content: ReactNode; count?: number }

/** Several panels of which one is shown; arrow keys move between them. */
export function Tabs({
  tabs,
  value,
  onChange,
  className = '',
}: {
  tabs: Tab[]
  /** The tab shown; without it the first, and the tabs keep it themselves. */
  value?: string
  onChange?: (id: string) => void
  className?: string
}): ReactNode {
  return (
    <Base.Root
      {...(value === undefined ? { defaultValue: tabs[0]?.id } : { value })}
      onValueChange={(id) => onChange?.(String(id))}
      className={className}
    >
      <Base.List className="flex gap-4 overflow-x-auto border-b border-rule">
        {tabs.map(({ id, label, count }) => (
          <Base.Tab
            key={id}
            value={id}
            className="-mb-px flex items-center gap-1.5 border-b-2 border-transparent px-0.5 py-1.5 whitespace-nowrap text-soft -outline-offset-2 hover:text-ink data-active:border-accent data-active:text-ink pointer-coarse:min-h-11"
          >
            {label}
            {count === undefined ? null : <span className="tabular text-xs text-soft">{count}</span>}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map(({ id, content }) => (
        <Base.Panel key={id} value={id} className="pt-3">
          {content}
        </Base.Panel>
      ))}
    </Base.Root>
  )
}
