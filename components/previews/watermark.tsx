import type { ReactNode } from 'react'

type WatermarkProps = { lang: string; dir: 'ltr' | 'rtl'; label: string; children: ReactNode }

/** Says on every screenful and every printed sheet that this is not published. */
export function Watermark({ lang, dir, label, children }: WatermarkProps): ReactNode {
  return (
    <aside className="preview-mark" aria-label={label} lang={lang} dir={dir}>
      <p>{children}</p>
    </aside>
  )
}
