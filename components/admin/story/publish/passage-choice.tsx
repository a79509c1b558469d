'use client'
import { type ReactNode, useId } from 'react'
import { MarkedText } from '#components/admin/history/marked-text.tsx'
import { useChangedPassages } from '#components/admin/story/publish/use-changed-passages.ts'
import type { RevisionMark } from '#components/admin/story/state/story-file.ts'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'
import { Button } from '#components/admin/ui/button.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { CorrectedPassage } from '#lib/corrections/public-correction.ts'
import { compareText } from '#lib/revisions/compare/compare-inline.ts'
import { sameJson } from '#lib/revisions/compare/same-json.ts'

type PassageChoiceProps = {
  chosen: CorrectedPassage[]
  onChange: (chosen: CorrectedPassage[]) => void
  approved: RevisionMark | null
  error: string | undefined
}

/** The passages that differ from what readers see; those chosen are marked in the story and quoted in the notice. */
export function PassageChoice({ chosen, onChange, approved, error }: PassageChoiceProps): ReactNode {
  const { t } = useWords()
  const { found, lookAgain } = useChangedPassages(approved)
  const id = useId()
  const toggle = (passage: CorrectedPassage) => {
    const others = chosen.filter((one) => !sameJson(one, passage))
    onChange(others.length < chosen.length ? others : [...chosen, passage])
  }
  async function compareAgain(): Promise<void> {
    onChange([])
    await lookAgain()
  }
  return (
    <fieldset className="grid min-w-0 gap-2" aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}>
      <legend className="mb-1 text-sm font-medium">{t('story.correction.passages.label')}</legend>
      {error ? (
        <p id={`${id}-error`} role="alert" className="text-sm text-bad">
          {error}
        </p>
      ) : null}
      {found.state === 'looking' ? (
        <output className="block text-sm text-soft">{t('story.correction.passages.looking')}</output>
      ) : null}
      {found.state === 'failed' ? <Notice tone="bad">{found.message}</Notice> : null}
      {found.state === 'found' && found.passages.length === 0 ? (
        <Notice tone="warn">{t('story.correction.passages.none')}</Notice>
      ) : null}
      {found.state === 'found'
        ? found.passages.map((passage) => (
            <PassageOption
              key={JSON.stringify(passage)}
              passage={passage}
              isChosen={chosen.some((one) => sameJson(one, passage))}
              onToggle={() => toggle(passage)}
            />
          ))
        : null}
      <p id={`${id}-hint`} className="text-sm text-soft">
        {t('story.correction.passages.hint')}
      </p>
      <Button size="s" tone="quiet" className="justify-self-start" onClick={() => void compareAgain()}>
        {t('story.correction.passages.again')}
      </Button>
    </fieldset>
  )
}

type PassageOptionProps = { passage: CorrectedPassage; isChosen: boolean; onToggle: () => void }

function PassageOption({ passage, isChosen, onToggle }: PassageOptionProps): ReactNode {
  const { t } = useWords()
  const { lang } = useStoryDesk().store.get()
  const { field, before, after } = passage
  const id = useId()
  return (
    <div className="flex min-w-0 items-start gap-2 rounded-md border border-rule p-2.5 has-checked:border-accent has-checked:bg-raise">
      <input
        id={id}
        type="checkbox"
        className="mt-1 size-4 shrink-0 accent-accent"
        checked={isChosen}
        onChange={onToggle}
      />
      <label htmlFor={id} className="grid min-w-0 grow cursor-pointer gap-0.5">
        <span className="text-sm text-soft">
          {field === null
            ? t('story.correction.passages.inText')
            : t('story.correction.passages.inField', { field: field.split('.')[0] ?? field })}
        </span>
        <span lang={lang} dir="auto" className="font-serif wrap-anywhere whitespace-pre-wrap">
          <MarkedText segments={compareText(before, after, lang)} t={t} />
        </span>
      </label>
    </div>
  )
}
