import type { ReactNode } from 'react'
import { Toaster } from '#components/admin/shell/toaster.tsx'
import { WordsProvider } from '#components/admin/ui/words.tsx'
import { serifFile } from '#components/site/serif-file.ts'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import { themeLine } from '#lib/site/theme-line.ts'

/** The html element of every page of the newsroom; `nonce` is the one of the request's policy. */
export function AdminDocument({
  words,
  timeZone,
  nonce,
  children,
}: {
  words: AdminWords
  timeZone: string
  nonce: string | undefined
  children: ReactNode
}): ReactNode {
  return (
    <html lang={words.lang} dir={words.dir} suppressHydrationWarning>
      <head>
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: themeLine }} />
        <link rel="preload" href={serifFile} as="font" type="font/woff2" crossOrigin="anonymous" />
      </head>
      <body>
        <WordsProvider lang={words.lang} timeZone={timeZone} messages={words.messages}>
          <div className="page">{children}</div>
          <Toaster />
        </WordsProvider>
      </body>
    </html>
  )
}
