'use client'
import { Combobox as Base } from '@base-ui/react/combobox'
import { Check, ChevronDown, X } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { type ComboboxSearch, useComboboxSearch } from '#components/admin/ui/combobox/use-combobox-search.ts'
import { useWords } from '#components/admin/ui/words.tsx'

export type ComboboxOption = { value: string; label: string; hint?: string }

type Common = {
  label: string
  search: ComboboxSearch
  placeholder?: string
  hint?: ReactNode
  error?: string
  disabled?: boolean
  /** Only for screen readers, where the place says what it is. */
  hideLabel?: boolean
  /** Name of a form field that carries the value (several: one each). */
  name?: string
}
type Single = {
  multiple?: false
  value: ComboboxOption | null
  onChange: (value: ComboboxOption | null) => void
}
type Multiple = { multiple: true; value: ComboboxOption[]; onChange: (value: ComboboxOption[]) => void }

/** One or several of many things, found by typing; `search` is asked as one types. */
export function Combobox(props: Common & (Single | Multiple)): ReactNode {
  const { label, hint, error, hideLabel, disabled, name } = props
  const id = useId()
  const searching = useComboboxSearch(props.search)
  const chosen = props.multiple ? props.value : props.value ? [props.value] : []
  const items = [
    ...searching.found,
    ...chosen.filter(({ value }) => !searching.found.some((option) => option.value === value)),
  ]
  const shared = {
    items,
    filter: null,
    disabled,
    autoHighlight: true,
    isItemEqualToValue: (one: ComboboxOption, other: ComboboxOption) => one.value === other.value,
    itemToStringLabel: (option: ComboboxOption) => option.label,
    // Typing opens it too, and has asked for what was typed.
    onOpenChange: (isOpen: boolean, { reason }: { reason: string }) => {
      if (isOpen && reason !== 'input-change') searching.ask('')
    },
    onInputValueChange: (query: string, { reason }: { reason: string }) => {
      if (reason === 'input-change' || reason === 'input-clear') searching.ask(query)
    },
  }
  const inside = (
    <>
      {name ? chosen.map(({ value }) => <input key={value} type="hidden" name={name} value={value} />) : null}
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'text-sm font-medium'}>
        {label}
      </label>
      {props.multiple ? <ChipsInput {...props} id={id} /> : <LineInput {...props} id={id} />}
      {error ? (
        <p id={`${id}-error`} className="text-sm text-bad">
          {error}
        </p>
      ) : null}
      {hint ? <div className="text-sm text-soft">{hint}</div> : null}
      <Choices found={searching.found} state={searching.state} />
    </>
  )
  return (
    <div className="grid content-start gap-1">
      {props.multiple ? (
        <Base.Root<ComboboxOption, true>
          {...shared}
          multiple
          value={props.value}
          onValueChange={props.onChange}
        >
          {inside}
        </Base.Root>
      ) : (
        <Base.Root<ComboboxOption> {...shared} value={props.value} onValueChange={props.onChange}>
          {inside}
        </Base.Root>
      )}
    </div>
  )
}

function LineInput({ id, placeholder, error, value }: Common & Single & { id: string }): ReactNode {
  const { t } = useWords()
  return (
    <Base.InputGroup className="relative">
      <Base.Input
        id={id}
        className="control pe-8"
        placeholder={placeholder ?? t('admin.form.search')}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      />
      <span className="pointer-events-none absolute inset-y-0 end-0 grid w-8 place-items-center text-soft">
        {value ? (
          <Base.Clear
            className="pointer-events-auto grid size-6 place-items-center rounded-sm hover:text-ink"
            aria-label={t('admin.form.remove', { name: value.label })}
          >
            <X className="size-4" aria-hidden />
          </Base.Clear>
        ) : (
          <ChevronDown className="size-4" aria-hidden />
        )}
      </span>
    </Base.InputGroup>
  )
}

function ChipsInput({ id, placeholder, error, value }: Common & Multiple & { id: string }): ReactNode {
  const { t } = useWords()
  return (
    <Base.InputGroup className="control flex flex-wrap items-center gap-1 p-1! has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-focus">
      <Base.Chips className="flex w-full flex-wrap items-center gap-1">
        {value.map((option) => (
          <Base.Chip
            key={option.value}
            aria-label={option.label}
            className="flex items-center gap-0.5 rounded-sm bg-sunk ps-1.5 text-sm data-highlighted:bg-wash"
          >
            {option.label}
            <Base.ChipRemove
              className="grid size-5.5 place-items-center rounded-sm text-soft hover:text-ink"
              aria-label={t('admin.form.remove', { name: option.label })}
            >
              <X className="size-3" aria-hidden />
            </Base.ChipRemove>
          </Base.Chip>
        ))}
        <Base.Input
          id={id}
          className="min-h-6 min-w-24 flex-1 bg-transparent px-1 outline-none placeholder:text-soft"
          placeholder={value.length > 0 ? '' : (placeholder ?? t('admin.form.search'))}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
        />
      </Base.Chips>
    </Base.InputGroup>
  )
}

function Choices({
  found,
  state,
}: {
  found: ComboboxOption[]
  state: 'idle' | 'searching' | 'failed'
}): ReactNode {
  const { t } = useWords()
  const nothing = found.length === 0 ? t('admin.form.nothingFound') : null
  const messages = {
    idle: nothing,
    searching: found.length === 0 ? t('admin.form.searching') : null,
    failed: t('admin.form.searchFailed'),
  }
  return (
    <Base.Portal>
      <Base.Positioner sideOffset={4} className="z-60 outline-none">
        <Base.Popup
          className="popup max-h-[min(var(--available-height),20rem)] w-(--anchor-width) min-w-52 overflow-y-auto p-1"
          aria-busy={state === 'searching' || undefined}
        >
          <Base.Status>
            {messages[state] ? (
              <div className="px-2.5 py-1.5 text-sm text-soft">{messages[state]}</div>
            ) : null}
          </Base.Status>
          <Base.List>
            {found.map((option) => (
              <Base.Item key={option.value} value={option} className="option">
                <span className="grid grow">
                  {option.label}
                  {option.hint ? <span className="text-xs text-soft">{option.hint}</span> : null}
                </span>
                <Base.ItemIndicator>
                  <Check className="size-4 text-accent" aria-hidden />
                </Base.ItemIndicator>
              </Base.Item>
            ))}
          </Base.List>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  )
}
