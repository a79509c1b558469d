import { Fragment, type ReactNode } from 'react'
import { listParts } from '#lib/i18n/list-parts.ts'

/** Items as a sentence lists them: `a, b and c`. */
export function ListInWords({ items, lang }: { items: ReactNode[]; lang: string }): ReactNode {
  return listParts(items.length, lang).map((part, index) => (
    <Fragment key={index}>{'text' in part ? part.text : items[part.index]}</Fragment>
  ))
}
