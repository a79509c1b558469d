import type { ReactNode } from 'react'
import type { BlockEditorProps } from '#blocks/block-editor.ts'
import { AddPart } from '#components/admin/editor/text/fields/add-part.tsx'
import { FieldControls } from '#components/admin/editor/text/fields/field-controls.tsx'
import { PartButtons } from '#components/admin/editor/text/fields/part-buttons.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

const first = new Set(['network', 'url', 'author', 'handle', 'title', 'postedAt'])

/** Somebody's post as our snapshot has it: whose it is, its words, and the rest folded away. */
export function EmbedEditor({ fields, values, set, text, addPart, countOf }: BlockEditorProps): ReactNode {
  const { t } = useWords()
  return (
    <>
      <FieldControls fields={fields.filter(([name]) => first.has(name))} values={values} set={set} />
      {text}
      {countOf('quoted') === 0 ? (
        <AddPart label="editor.text.addQuoted" onAdd={() => addPart('quoted')} />
      ) : null}
      <details contentEditable={false} className="font-sans text-sm">
        <summary className="cursor-pointer text-soft">{t('editor.text.more')}</summary>
        <FieldControls fields={fields.filter(([name]) => !first.has(name))} values={values} set={set} />
      </details>
    </>
  )
}

/** The post that a post quotes. */
export function QuotedPostEditor({ fields, values, set, text, part }: BlockEditorProps): ReactNode {
  return (
    <>
      <FieldControls fields={fields} values={values} set={set} />
      {text}
      {part ? <PartButtons part={part} removeLabel="editor.text.removeQuoted" /> : null}
    </>
  )
}
