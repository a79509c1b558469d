'use client'
import { type ReactNode, useState, useTransition } from 'react'
import { fetchFromNewsroom } from '#components/admin/story/state/ask-newsroom.ts'
import type { Person } from '#components/admin/story/state/story-file.ts'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'
import { Combobox, type ComboboxOption } from '#components/admin/ui/combobox/combobox.tsx'
import { Field, TextInput } from '#components/admin/ui/field.tsx'
import { toast } from '#components/admin/ui/toast.ts'
import { useWords } from '#components/admin/ui/words.tsx'
import { momentOfWallTime, wallTimeOf } from '#lib/time/zoned-time.ts'

/** Who the story is assigned to and when it is due, in the site's time. */
export function AssignmentField(): ReactNode {
  const { t, timeZone } = useWords()
  const { file, actions } = useStoryDesk()
  const { workflow, may, articleId } = file
  const [assignee, setAssignee] = useState<Person | null>(workflow.assignee)
  const [due, setDue] = useState(workflow.dueAt ? wallTimeOf(new Date(workflow.dueAt), timeZone) : '')
  const [isPending, start] = useTransition()

  function assign(who: Person | null, when: string): void {
    setAssignee(who)
    setDue(when)
    start(async () => {
      const dueAt = momentOfWallTime(when, timeZone)?.toISOString() ?? null
      const result = await actions.assign({ articleId, assigneeId: who?.id ?? null, dueAt })
      if (result.ok) toast(t('story.assignment.done'), { tone: 'good' })
      else toast(result.message, { tone: 'bad' })
    })
  }

  return (
    <div className="grid gap-3 border-t border-rule pt-4" aria-busy={isPending}>
      <Combobox
        label={t('story.assignment.assignee')}
        placeholder={t('story.assignment.nobody')}
        disabled={!may.assign}
        value={assignee ? { value: assignee.id, label: assignee.name } : null}
        search={searchColleagues}
        onChange={(option) => assign(option && { id: option.value, name: option.label }, due)}
      />
      <Field label={t('story.assignment.due')} hint={t('story.publish.inZone', { zone: timeZone })}>
        {(control) => (
          <TextInput
            {...control}
            type="datetime-local"
            disabled={!may.assign}
            defaultValue={due}
            onBlur={({ target }) => {
              if (target.value !== due) assign(assignee, target.value)
            }}
          />
        )}
      </Field>
    </div>
  )
}

/** Users by their names, for comboboxes. */
export async function searchColleagues(query: string): Promise<ComboboxOption[]> {
  const found = await fetchFromNewsroom<Person[]>(`people?of=colleagues&q=${encodeURIComponent(query)}`)
  return found.map(({ id, name }) => ({ value: id, label: name }))
}
