'use client'
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useState,
} from 'react'
import { searchColleagues } from '#components/admin/story/fields/assignment-field.tsx'
import { completeMention, mentionBeingTyped } from '#components/admin/story/notes/mentions.ts'
import type { Person } from '#components/admin/story/state/story-file.ts'
import { useWords } from '#components/admin/ui/words.tsx'

export type Mention = ReturnType<typeof useMention>

const most = 6

/** Completes the name behind an @ in a text area: arrows choose, Enter or Tab takes, Escape leaves it. */
export function useMention(
  input: RefObject<HTMLTextAreaElement | null>,
  text: string,
  onComplete: (text: string, person: Person) => void,
) {
  const listId = useId()
  const [typed, setTyped] = useState<{ at: number; query: string } | null>(null)
  const [found, setFound] = useState<Person[]>([])
  const [active, setActive] = useState(0)
  const query = typed?.query ?? null

  useEffect(() => {
    let isGone = false
    const ask = async (name: string) => {
      const options = await searchColleagues(name).catch(() => [])
      if (isGone) return
      setFound(options.slice(0, most).map(({ value, label }) => ({ id: value, name: label })))
      setActive(0)
    }
    if (query !== null) void ask(query)
    return () => {
      isGone = true
    }
  }, [query])

  function take(person: Person): void {
    if (!typed) return
    const caret = typed.at + 1 + typed.query.length
    const done = completeMention(text, typed.at, caret, person.name)
    onComplete(done.text, person)
    setTyped(null)
    requestAnimationFrame(() => {
      input.current?.focus()
      input.current?.setSelectionRange(done.caret, done.caret)
    })
  }

  function onKeyDown(event: KeyboardEvent): boolean {
    const isOpen = typed !== null && found.length > 0
    const person = found[active]
    if (!isOpen || !person || event.nativeEvent.isComposing) return false
    const keys: Record<string, () => void> = {
      ArrowDown: () => setActive((active + 1) % found.length),
      ArrowUp: () => setActive((active + found.length - 1) % found.length),
      Enter: () => take(person),
      Tab: () => take(person),
      Escape: () => setTyped(null),
    }
    const act = keys[event.key]
    if (!act || event.metaKey || event.ctrlKey) return false
    event.preventDefault()
    event.stopPropagation()
    act()
    return true
  }

  return {
    found: typed ? found : [],
    listProps: { id: listId, role: 'listbox' },
    optionProps: (person: Person, index: number) => ({
      id: `${listId}-${index}`,
      role: 'option',
      'aria-selected': index === active,
      'data-selected': index === active,
      onMouseDown: (event: MouseEvent) => {
        event.preventDefault()
        take(person)
      },
    }),
    onKeyDown,
    look: (value: string, caret: number) => setTyped(mentionBeingTyped(value, caret)),
    inputProps: {
      'aria-autocomplete': 'list' as const,
      'aria-controls': listId,
      'aria-activedescendant': typed && found[active] ? `${listId}-${active}` : undefined,
    },
  }
}

/** The colleagues whose names fit what is typed behind the @. */
export function MentionList({ mention }: { mention: Mention }): ReactNode {
  const { t } = useWords()
  const { listProps, optionProps, found } = mention
  return (
    <div
      {...listProps}
      aria-label={t('story.notes.colleagues')}
      hidden={found.length === 0}
      className="popup absolute inset-x-0 top-full z-60 p-1"
    >
      {found.map((person, index) => (
        <div key={person.id} {...optionProps(person, index)} className="option">
          {person.name}
        </div>
      ))}
    </div>
  )
}
