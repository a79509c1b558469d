'use client'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { Button } from '#components/admin/ui/button.tsx'
import { Field, TextInput } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

/** Adds somebody to the byline who has no page here. */
export function GuestAdder({ onAdd }: { onAdd: (name: string) => void }): ReactNode {
  const { t } = useWords()
  const [name, setName] = useState('')
  const add = () => {
    onAdd(name)
    setName('')
  }
  const addOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    add()
  }
  return (
    <Field label={t('story.byline.addGuest')}>
      {(control) => (
        <div className="flex gap-1.5">
          <TextInput
            {...control}
            value={name}
            autoComplete="off"
            placeholder={t('story.byline.guestName')}
            onChange={(event) => setName(event.target.value)}
            onKeyDown={addOnEnter}
          />
          <Button disabled={name.trim() === ''} onClick={add}>
            {t('story.byline.addOne')}
          </Button>
        </div>
      )}
    </Field>
  )
}
