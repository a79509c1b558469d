'use client'
import type { ReactNode } from 'react'
import { Choice } from '#components/admin/story/publish/choice.tsx'
import type { PublishPlan } from '#components/admin/story/publish/publish-plan.ts'
import { Checkbox, Field, TextInput } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import { wallTimeOf } from '#lib/time/zoned-time.ts'

const hourMs = 3_600_000

type WhenChoiceProps = { plan: PublishPlan; onChange: (changes: Partial<PublishPlan>) => void }

/** Now, or at a moment of the site's clock, which may be an embargo. */
export function WhenChoice({ plan, onChange }: WhenChoiceProps): ReactNode {
  const { t, timeZone } = useWords()
  const choose = (when: 'now' | 'later') => onChange({ when, at: plan.at || nextFullHour(timeZone) })
  return (
    <>
      <Choice
        legend={t('story.publish.when')}
        value={plan.when}
        options={[
          { value: 'now', label: t('story.publish.now') },
          { value: 'later', label: t('story.publish.later') },
        ]}
        onChange={choose}
      />
      {plan.when === 'later' ? (
        <>
          <Field label={t('story.publish.at')} hint={t('story.publish.inZone', { zone: timeZone })}>
            {(control) => (
              <TextInput
                {...control}
                type="datetime-local"
                value={plan.at}
                onChange={({ target }) => onChange({ at: target.value })}
              />
            )}
          </Field>
          <Checkbox
            label={t('story.publish.embargo')}
            hint={t('story.publish.embargoHint')}
            checked={plan.embargo}
            onChange={({ target }) => onChange({ embargo: target.checked })}
          />
        </>
      ) : null}
    </>
  )
}

function nextFullHour(timeZone: string): string {
  return `${wallTimeOf(new Date(Date.now() + hourMs), timeZone).slice(0, 13)}:00`
}
