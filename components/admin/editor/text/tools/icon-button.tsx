'use client'
import type { ComponentProps, ReactNode } from 'react'

/** A small button of one sign, named for those who cannot see it. */
export function IconButton({
  label,
  className = '',
  children,
  ...rest
}: Omit<ComponentProps<'button'>, 'type'> & { label: string }): ReactNode {
  return (
    <button
      {...rest}
      type="button"
      aria-label={label}
      title={label}
      className={`grid size-7 place-items-center rounded-sm text-soft hover:bg-sunk hover:text-ink disabled:opacity-40 aria-pressed:bg-wash aria-pressed:text-accent pointer-coarse:size-11 [&_svg]:size-4 ${className}`}
    >
      {children}
    </button>
  )
}
