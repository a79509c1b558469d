'use client'
import { Menu as Base } from '@base-ui/react/menu'
import type { ReactElement, ReactNode } from 'react'
import { Kbd } from '#components/admin/ui/kbd.tsx'

export type MenuItem = {
  label: string
  onSelect: () => void
  icon?: ReactNode
  /** Keys as `Kbd` takes them: `mod+k`. */
  shortcut?: string
  tone?: 'plain' | 'danger'
  disabled?: boolean
}

/** A list of things to do, opened by `trigger` (one button element). */
export function Menu({
  trigger,
  items,
  header,
  align = 'end',
}: {
  trigger: ReactElement
  items: MenuItem[]
  /** Above the items; not itself something to choose. */
  header?: ReactNode
  align?: 'start' | 'center' | 'end'
}): ReactNode {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={4} align={align} className="z-50 outline-none">
          <Base.Popup className="popup max-h-(--available-height) min-w-44 overflow-y-auto p-1">
            {header ? <div className="px-2.5 py-1.5 text-sm text-soft">{header}</div> : null}
            {items.map(({ label, onSelect, icon, shortcut, tone, disabled }) => (
              <Base.Item
                key={label}
                disabled={disabled}
                onClick={onSelect}
                className={`option [&_svg]:size-4 ${tone === 'danger' ? 'text-bad!' : ''}`}
              >
                {icon}
                <span className="grow">{label}</span>
                {shortcut ? <Kbd keys={shortcut} /> : null}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
