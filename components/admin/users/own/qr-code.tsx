import type { ReactNode } from 'react'

/** A square code, dark on light whatever the theme, since cameras expect that. */
export function QrCode({ size, path, label }: { size: number; path: string; label: string }): ReactNode {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      className="size-52 rounded-md border border-rule"
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
