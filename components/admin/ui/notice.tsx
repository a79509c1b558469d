import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

export type NoticeTone = 'plain' | 'good' | 'warn' | 'bad'

const looks = {
  plain: { Icon: Info, className: 'border-rule bg-sunk', icon: 'text-soft' },
  good: { Icon: CircleCheck, className: 'border-good/40 bg-good-wash', icon: 'text-good' },
  warn: { Icon: TriangleAlert, className: 'border-warn/40 bg-warn-wash', icon: 'text-warn' },
  bad: { Icon: CircleAlert, className: 'border-bad/40 bg-bad-wash', icon: 'text-bad' },
}

/** Something to know before going on. A `bad` one is read out as soon as it appears. */
export function Notice({
  tone = 'plain',
  title,
  children,
  action,
}: {
  tone?: NoticeTone
  title?: ReactNode
  children?: ReactNode
  action?: ReactNode
}): ReactNode {
  const { Icon, className, icon } = looks[tone]
  return (
    <div
      role={tone === 'bad' ? 'alert' : 'status'}
      className={`flex flex-wrap items-start gap-x-3 gap-y-2 rounded-md border px-3 py-2 ${className}`}
    >
      <Icon className={`mt-0.5 size-4 shrink-0 ${icon}`} aria-hidden />
      <div className="min-w-0 flex-1 basis-52">
        {title ? <p className="font-medium">{title}</p> : null}
        {children ? <div className="text-sm">{children}</div> : null}
      </div>
      {action}
    </div>
  )
}
