import type { ReactNode } from 'react'
import type { BlockEditorProps } from '#blocks/block-editor.ts'
import type { EmbedBlock } from '#blocks/embed/embed-fields.ts'
import { EmbedPreview } from '#components/admin/editor/text/embeds/embed-preview.tsx'
import { OriginalStatus } from '#components/admin/editor/text/embeds/original-status.tsx'
import { AddPart } from '#components/admin/editor/text/fields/add-part.tsx'
import { FieldControls } from '#components/admin/editor/text/fields/field-controls.tsx'
import { PartButtons } from '#components/admin/editor/text/fields/part-buttons.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

const first = new Set(['network', 'url', 'author', 'handle', 'title', 'postedAt'])
const emptyPost = { author: '', handle: '', text: [], url: null, postedAt: null }

/** Somebody's post as our snapshot has it: the card, then whose it is, its words, and the rest folded away. */
export function EmbedEditor({
  fields,
  values,
  set,
  text,
  countOf,
  readBlock,
  fill,
}: BlockEditorProps): ReactNode {
  const { t } = useWords()
  const others = fields.filter(([name]) => !first.has(name) && name !== 'snapshotHash')
  const readEmbed = () => readBlock() as EmbedBlock
  return (
    <>
      <OriginalStatus readBlock={readEmbed} fill={fill} />
      <EmbedPreview block={readEmbed()} />
      <FieldControls fields={fields.filter(([name]) => first.has(name))} values={values} set={set} />
      {text}
      {countOf('quoted') === 0 ? (
        <AddPart label="editor.text.addQuoted" onAdd={() => fill({ quoted: emptyPost })} />
      ) : null}
      {countOf('repliedTo') === 0 ? (
        <AddPart label="editor.text.addRepliedTo" onAdd={() => fill({ repliedTo: emptyPost })} />
      ) : null}
      <details contentEditable={false} className="font-sans text-sm">
        <summary className="cursor-pointer text-soft">{t('editor.text.more')}</summary>
        <FieldControls fields={others} values={values} set={set} />
      </details>
    </>
  )
}

/** The post that a post quotes. */
export function QuotedPostEditor(props: BlockEditorProps): ReactNode {
  return <OtherPostEditor {...props} removeLabel="editor.text.removeQuoted" />
}

/** The post that a post answers. */
export function RepliedToEditor(props: BlockEditorProps): ReactNode {
  return <OtherPostEditor {...props} removeLabel="editor.text.removeRepliedTo" />
}

function OtherPostEditor({
  fields,
  values,
  set,
  text,
  part,
  removeLabel,
}: BlockEditorProps & {
  removeLabel: 'editor.text.removeQuoted' | 'editor.text.removeRepliedTo'
}): ReactNode {
  return (
    <>
      <FieldControls fields={fields} values={values} set={set} />
      {text}
      {part ? <PartButtons part={part} removeLabel={removeLabel} /> : null}
    </>
  )
}
