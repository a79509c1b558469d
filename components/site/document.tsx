import type { ReactNode } from 'react'
import { serifFile } from '#components/site/serif-file.ts'
import { SpeculationRules } from '#components/site/speculation-rules.tsx'
import { themeLine } from '#lib/site/theme-line.ts'

/** The html element of every reader page; only files of this site, and no script but the theme's one line. */
export function Document({
  lang,
  dir,
  head,
  children,
}: {
  lang: string
  dir: 'ltr' | 'rtl'
  /** More for the head, behind what every page has there. */
  head?: ReactNode
  children: ReactNode
}): ReactNode {
  return (
    <html lang={lang} dir={dir} suppressHydrationWarning>
      <head>
        <script data-theme-line="" dangerouslySetInnerHTML={{ __html: themeLine }} />
        <link rel="preload" href={serifFile} as="font" type="font/woff2" crossOrigin="anonymous" />
        {head}
      </head>
      <body>
        {children}
        <SpeculationRules />
      </body>
    </html>
  )
}
