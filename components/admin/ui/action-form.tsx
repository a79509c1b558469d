'use client'
import {
  type ComponentProps,
  createContext,
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { Button } from '#components/admin/ui/button.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import type { Result } from '#lib/result.ts'

type FormState = { result: Result<unknown> | null; isPending: boolean }

const FormContext = createContext<FormState>({ result: null, isPending: false })

/**
 * A form that calls a server action and shows its refusal: at the field it names (`FormField`), else above. What was
 * typed stays. Works without script too.
 */
export function ActionForm<T>({
  action,
  onDone,
  className = 'grid gap-4',
  children,
  ...rest
}: {
  action: (previous: Result<T> | null, form: FormData) => Promise<Result<T>>
  onDone?: (value: T) => void
  children: ReactNode
} & Omit<ComponentProps<'form'>, 'action' | 'onSubmit'>): ReactNode {
  const [result, submit, isPending] = useActionState<Result<T> | null, FormData>(action, null)
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set())
  const form = useRef<HTMLFormElement>(null)
  const done = useRef(onDone)
  useEffect(() => {
    done.current = onDone
  })
  useEffect(() => {
    if (result?.ok) done.current?.(result.value)
    else if (result?.field) focusField(form.current, result.field)
  }, [result])

  // React empties a form after its action, also after a refused one; calling the action ourselves does not.
  function keepTyped(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    if (isPending) return
    const { submitter } = event.nativeEvent as SubmitEvent
    const data = new FormData(event.currentTarget, submitter)
    setSent(new Set(data.keys()))
    startTransition(() => submit(data))
  }

  // Without script nothing was noted as sent, and the message stands above.
  const message = result && !result.ok && !sent.has(result.field ?? '') ? result.message : null
  const state = useMemo(() => ({ result, isPending }), [result, isPending])
  return (
    <FormContext value={state}>
      <form {...rest} ref={form} action={submit} onSubmit={keepTyped} className={className}>
        {message ? <Notice tone="bad">{message}</Notice> : null}
        {children}
      </form>
    </FormContext>
  )
}

/** The button that sends an `ActionForm`; busy while its action runs. */
export function SubmitButton({ tone = 'strong', ...rest }: ComponentProps<typeof Button>): ReactNode {
  const { isPending } = useContext(FormContext)
  return <Button {...rest} type="submit" tone={tone} pending={isPending} />
}

/** What the form's action last said against the field of this name; undefined when nothing. */
export function useFieldError(name: string): string | undefined {
  const { result } = useContext(FormContext)
  return result && !result.ok && result.field === name ? result.message : undefined
}

function focusField(form: HTMLFormElement | null, name: string): void {
  const field = form?.elements.namedItem(name)
  if (field instanceof HTMLElement) field.focus()
}
