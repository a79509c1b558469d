'use client'
import Link from 'next/link'
import { type ReactNode, useDeferredValue, useState } from 'react'
import type { TriedRule } from '#components/admin/preflight/house-rule-form.tsx'
import { MarkedText } from '#components/admin/preflight/marked-text.tsx'
import { Button } from '#components/admin/ui/button.tsx'
import { Field, TextArea } from '#components/admin/ui/field.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import { maxTriedLength, tryHouseRule } from '#lib/preflight/house-rules/try-house-rule.ts'
import type { TriedStories } from '#lib/preflight/house-rules/try-on-stories.ts'
import type { Result } from '#lib/result.ts'

type HouseRuleTrialProps = {
  rule: TriedRule
  onTryStories: (rule: TriedRule) => Promise<Result<TriedStories>>
}

/** Shows while typing what a pattern finds in a pasted text, and on demand how many stories have it. */
export function HouseRuleTrial({ rule, onTryStories }: HouseRuleTrialProps): ReactNode {
  const { t } = useWords()
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? t('preflight.house.trySample')
  const tried = useDeferredValue({ pattern: rule.pattern, ignoreCase: rule.ignoreCase, text })
  return (
    <section aria-labelledby="try-rule" className="grid gap-4 rounded-lg border border-rule bg-raise p-4">
      <h2 id="try-rule" className="font-serif text-lg font-semibold">
        {t('preflight.house.trying')}
      </h2>
      <Field label={t('preflight.house.tryText')} hint={t('preflight.house.tryTextHint')}>
        {(control) => (
          <TextArea
            {...control}
            rows={4}
            maxLength={maxTriedLength}
            value={text}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      {tried.pattern === '' ? null : <Matches {...tried} />}
      <StoriesTrial key={JSON.stringify(rule)} rule={rule} onTryStories={onTryStories} />
    </section>
  )
}

function Matches({ pattern, ignoreCase, text }: Omit<TriedRule, 'fields'> & { text: string }): ReactNode {
  const { t } = useWords()
  const result = tryHouseRule({ pattern, ignoreCase }, text)
  if (!result.ok) return <Notice tone="warn">{result.message}</Notice>
  return (
    <div>
      <output className="text-sm font-medium">
        {t('preflight.house.matches', { count: result.value.length })}
      </output>
      <MarkedText text={text} marks={result.value} />
    </div>
  )
}

function StoriesTrial({ rule, onTryStories }: HouseRuleTrialProps): ReactNode {
  const { t } = useWords()
  const [result, setResult] = useState<Result<TriedStories> | null>(null)
  const [isRunning, setIsRunning] = useState(false)
  async function run(): Promise<void> {
    setIsRunning(true)
    setResult(await onTryStories(rule).finally(() => setIsRunning(false)))
  }
  return (
    <div className="grid gap-2 border-t border-rule pt-4">
      <div>
        <Button pending={isRunning} onClick={() => void run()}>
          {t('preflight.house.tryStories')}
        </Button>
      </div>
      {result && !result.ok ? <Notice tone="warn">{result.message}</Notice> : null}
      {result?.ok ? <Tried {...result.value} /> : null}
    </div>
  )
}

function Tried({ stories, broken, examples }: TriedStories): ReactNode {
  const { t } = useWords()
  return (
    <div className="grid gap-1 text-sm">
      <output>{t('preflight.house.triedStories', { stories, broken })}</output>
      <ul className="grid gap-1">
        {examples.map(({ articleId, headline, quote }) => (
          <li key={articleId}>
            <Link href={`/admin/stories/${articleId}`}>{headline}</Link>{' '}
            <mark className="bg-warn-wash text-ink">{quote}</mark>
          </li>
        ))}
      </ul>
    </div>
  )
}
