'use client'
import { Popover } from '@base-ui/react/popover'
import { Toolbar } from '@base-ui/react/toolbar'
import { type Editor, useEditorState } from '@tiptap/react'
import { Link } from 'lucide-react'
import { type FormEvent, type ReactNode, useEffect, useState } from 'react'
import { linkAt, setLink } from '#blocks/editor/commands/marks.ts'
import { IconButton } from '#components/admin/editor/text/tools/icon-button.tsx'
import { runCommand } from '#components/admin/editor/text/tools/run-command.ts'
import { Button } from '#components/admin/ui/button.tsx'
import { Field, TextInput } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import { isSafeHref } from '#lib/html/safe-href.ts'

/** Sets, changes and removes the link of the selected words, or of the one around the caret. ⌘K in the text opens it. */
export function LinkButton({ editor }: { editor: Editor }): ReactNode {
  const { t } = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const href = useEditorState({ editor, selector: ({ editor: { state } }) => linkAt(state)?.href ?? null })
  useLinkKey(editor, () => setIsOpen(true))
  const close = (next: string | null | undefined) => {
    setIsOpen(false)
    if (next !== undefined) runCommand(editor, setLink(next))
    else editor.view.focus()
  }
  return (
    <Popover.Root open={isOpen} onOpenChange={setIsOpen}>
      <Popover.Trigger
        render={
          <Toolbar.Button
            aria-pressed={href !== null}
            render={
              <IconButton label={t('editor.text.mark.link')}>
                <Link />
              </IconButton>
            }
          />
        }
      />
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="start" className="z-50 outline-none">
          <Popover.Popup
            className="popup w-80 max-w-[calc(100vw-1rem)] p-3"
            finalFocus={() => editor.view.dom}
          >
            <LinkForm href={href} onDone={close} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}

function LinkForm({
  href,
  onDone,
}: {
  href: string | null
  /** The new address, null to take the link away. */
  onDone: (href: string | null) => void
}): ReactNode {
  const { t } = useWords()
  const [typed, setTyped] = useState(href ?? '')
  const [isRefused, setIsRefused] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const address = completed(typed.trim())
    if (isSafeHref(address)) onDone(address)
    else setIsRefused(true)
  }
  return (
    <form className="grid gap-3" onSubmit={submit}>
      <Field
        label={t('editor.text.link.address')}
        hint={t('editor.text.link.hint')}
        error={isRefused ? t('editor.text.link.unsafe') : undefined}
      >
        {(control) => (
          <TextInput
            {...control}
            value={typed}
            inputMode="url"
            autoComplete="off"
            dir="ltr"
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      <div className="flex justify-end gap-2">
        {href === null ? null : (
          <Button size="s" tone="quiet" onClick={() => onDone(null)}>
            {t('editor.text.link.remove')}
          </Button>
        )}
        <Button size="s" tone="strong" type="submit">
          {t('editor.text.link.set')}
        </Button>
      </div>
    </form>
  )
}

// `lantern.example/city` is meant as an address of the web.
function completed(address: string): string {
  return /^[\w-]+(\.[\w-]+)+([/?#].*)?$/.test(address) ? `https://${address}` : address
}

function useLinkKey(editor: Editor, onKey: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'k' || !(event.metaKey || event.ctrlKey) || event.shiftKey || event.altKey) return
      if (editor.state.selection.empty && linkAt(editor.state) === null) return
      event.preventDefault()
      event.stopPropagation()
      onKey()
    }
    const { dom } = editor.view
    dom.addEventListener('keydown', listen)
    return () => dom.removeEventListener('keydown', listen)
  })
}
