'use client'
import type { ReactNode } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { Badge } from '#components/admin/ui/badge.tsx'
import { Time } from '#components/admin/ui/time.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { FormAction } from '#components/admin/users/form-action.ts'
import type { SessionRow } from '#lib/auth/sessions.ts'
import { readUserAgent } from '#lib/http/user-agent.ts'
import type { AdminWords } from '#lib/i18n/admin-words.ts'

/** Where one is signed in, each to be ended. */
export function Sessions({
  sessions,
  currentId,
  end,
  endOthers,
}: {
  sessions: SessionRow[]
  currentId: string
  end: FormAction
  endOthers: FormAction
}): ReactNode {
  const { t } = useWords()
  return (
    <div className="grid gap-4">
      <ul className="grid border-t border-rule">
        {sessions.map(({ id, userAgent, address, startedAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-rule py-2">
            <div className="min-w-0 flex-1">
              <p className="font-medium">{browserName(userAgent, t)}</p>
              <p className="text-sm text-soft">
                {t('access.sessions.since')} <Time at={startedAt} />
                {address ? ` · ${address}` : null}
              </p>
            </div>
            {id === currentId ? (
              <Badge tone="good">{t('access.sessions.current')}</Badge>
            ) : (
              <ActionForm action={end} className="">
                <input type="hidden" name="id" value={id} />
                <SubmitButton
                  size="s"
                  tone="plain"
                  aria-label={t('access.sessions.endOne', { browser: browserName(userAgent, t) })}
                >
                  {t('access.sessions.end')}
                </SubmitButton>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <ActionForm action={endOthers} className="">
          <SubmitButton tone="danger">{t('access.sessions.endOthers')}</SubmitButton>
        </ActionForm>
      ) : null}
    </div>
  )
}

function browserName(userAgent: string, t: AdminWords['t']): string {
  const { browser, system } = readUserAgent(userAgent)
  if (browser && system) return t('access.sessions.browserOn', { browser, system })
  return browser ?? system ?? t('access.sessions.unknown')
}
