'use client'
import { ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { PreflightSummary } from '#components/admin/preflight/preflight-summary.tsx'
import { Badge } from '#components/admin/ui/badge.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { PreflightPlace } from '#lib/preflight/define-rule.ts'
import type { PreflightFinding } from '#lib/preflight/finding.ts'

type PreflightPanelProps = {
  findings: PreflightFinding[]
  /** `stale` while a newer text has not been checked yet. */
  state: 'checking' | 'checked' | 'stale' | 'failed'
  /** Goes to the place of a finding in the editor. */
  onGo: (place: PreflightPlace) => void
}

/** What preflight has to say, errors first; pressing a finding goes to its place. */
export function PreflightPanel({ findings, state, onGo }: PreflightPanelProps): ReactNode {
  const { t } = useWords()
  const errors = findings.filter(({ severity }) => severity === 'error')
  const warnings = findings.filter(({ severity }) => severity === 'warn')
  const isNew = state !== 'checked'
  return (
    <section aria-label={t('preflight.panel.title')} className="grid gap-5">
      <div className="flex min-h-6 items-center justify-between gap-3">
        <PreflightSummary errors={errors.length} warnings={warnings.length} />
        <output className="text-xs text-soft">
          {isNew && state !== 'failed' ? t('preflight.panel.checking') : ''}
        </output>
      </div>
      {state === 'failed' ? <Notice tone="warn">{t('preflight.panel.failed')}</Notice> : null}
      <FindingList title={t('preflight.panel.errors')} findings={errors} onGo={onGo} />
      <FindingList title={t('preflight.panel.warnings')} findings={warnings} onGo={onGo} />
    </section>
  )
}

function FindingList({
  title,
  findings,
  onGo,
}: { title: string; findings: PreflightFinding[] } & Pick<PreflightPanelProps, 'onGo'>): ReactNode {
  if (findings.length === 0) return null
  return (
    <div>
      <h3 className="mb-1 text-sm font-semibold">{title}</h3>
      <ul className="border-t border-rule">
        {findings.map((finding) => (
          <li key={finding.key} className="border-b border-rule">
            <FindingButton finding={finding} onGo={onGo} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function FindingButton({
  finding,
  onGo,
}: { finding: PreflightFinding } & Pick<PreflightPanelProps, 'onGo'>): ReactNode {
  const { t } = useWords()
  const { words, rule, severity, place } = finding
  const quote = place.quote
  const sentence = t(words.key, words.values)
  return (
    <button
      type="button"
      onClick={() => onGo(place)}
      className="group flex w-full items-start gap-2 py-2 text-start text-sm hover:bg-sunk"
    >
      <span
        aria-hidden
        className={`mt-1.5 size-2 shrink-0 rounded-full ${severity === 'error' ? 'bg-bad' : 'bg-warn'}`}
      />
      <span className="min-w-0 flex-1 wrap-anywhere">
        {sentence}
        {quote && !sentence.includes(quote) ? <q className="block text-soft">{quote}</q> : null}
        {rule.startsWith('house:') ? (
          <span className="mt-1 block">
            <Badge>{t('preflight.panel.house')}</Badge>
          </span>
        ) : null}
      </span>
      <ArrowRight
        aria-hidden
        className="mt-0.5 size-4 shrink-0 text-soft opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100 rtl:-scale-x-100"
      />
    </button>
  )
}
