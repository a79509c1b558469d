import type { ComponentProps, ReactNode } from 'react'

/**
 * Rows and columns. On a phone every row becomes a card, its cells one below the other, each under the words of
 * its `label` if it has any.
 */
export function Table({ className = '', children, ...rest }: ComponentProps<'table'>): ReactNode {
  return (
    <table
      {...rest}
      className={`block w-full border-collapse text-sm md:table [&_tbody]:block md:[&_tbody]:table-row-group [&_thead]:sr-only md:[&_thead]:not-sr-only md:[&_thead]:table-header-group [&_tbody_tr]:block [&_tbody_tr]:border-b [&_tbody_tr]:border-rule [&_tbody_tr]:py-2 md:[&_tbody_tr]:table-row md:[&_tbody_tr]:py-0 md:[&_tbody_tr:hover]:bg-sunk ${className}`}
    >
      {children}
    </table>
  )
}

/** The head of a column. */
export function Th({ className = '', ...rest }: ComponentProps<'th'>): ReactNode {
  return (
    <th
      scope="col"
      {...rest}
      className={`border-b border-edge py-1.5 pe-4 text-start align-bottom text-xs font-medium text-soft last:pe-0 ${className}`}
    />
  )
}

/** A cell; `label` stands before it where rows are cards. */
export function Td({
  label,
  className = '',
  children,
  ...rest
}: ComponentProps<'td'> & { label?: string }): ReactNode {
  return (
    <td
      {...rest}
      className={`block py-0.5 align-baseline md:table-cell md:py-1.5 md:pe-4 md:last:pe-0 ${className}`}
    >
      {label ? <span className="me-1.5 text-soft md:hidden">{label}</span> : null}
      {children}
    </td>
  )
}
