import type { ReactNode } from 'react'

/** A text with passages of it marked; `marks` are in order and do not overlap. */
export function MarkedText({
  text,
  marks,
}: {
  text: string
  marks: { start: number; end: number }[]
}): ReactNode {
  return (
    <p className="mt-1 whitespace-pre-wrap wrap-anywhere text-soft">
      {marks.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(marks[index - 1]?.end ?? 0, start)}
          <mark className="rounded-sm bg-warn-wash px-0.5 text-ink">{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </p>
  )
}
