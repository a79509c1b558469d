import NextLink from 'next/link'
import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import { buttonClass, type ButtonSize, type ButtonTone } from '#components/admin/ui/button-class.ts'

type Look = { tone?: ButtonTone; size?: ButtonSize; icon?: ReactNode }

/** Something to press. While `pending` it keeps its width and its focus and does nothing. */
export function Button({
  tone,
  size,
  icon,
  pending = false,
  className = '',
  type = 'button',
  children,
  onClick,
  ...rest
}: ComponentProps<'button'> & Look & { pending?: boolean }): ReactNode {
  return (
    <button
      {...rest}
      type={type}
      className={`${buttonClass(tone, size)} ${className}`}
      aria-disabled={pending || rest['aria-disabled'] || undefined}
      aria-busy={pending || undefined}
      onClick={pending ? holdStill : onClick}
    >
      {icon}
      {children}
    </button>
  )
}

/** A link that looks like something to press. */
export function ButtonLink({
  tone,
  size,
  icon,
  className = '',
  children,
  ...rest
}: ComponentProps<typeof NextLink> & Look): ReactNode {
  return (
    <NextLink {...rest} className={`${buttonClass(tone, size)} ${className}`}>
      {icon}
      {children}
    </NextLink>
  )
}

function holdStill(event: MouseEvent): void {
  event.preventDefault()
}
