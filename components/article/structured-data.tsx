import type { ReactNode } from 'react'
import { jsonForScript } from '#components/article/news-article-data.ts'

/** A JSON-LD block. */
export function StructuredData({ data }: { data: object }): ReactNode {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForScript(data) }} />
}
