import { type AnyExtension, Extension } from '@tiptap/core'
import { dropCursor } from '@tiptap/pm/dropcursor'
import { gapCursor } from '@tiptap/pm/gapcursor'
import { editingPlugins } from '#blocks/editor/plugins/editing-plugins.ts'
import { nodeViews } from '#components/admin/editor/text/node-views.tsx'
import { partLabelsIn, placeholdersIn } from '#components/admin/editor/text/placeholders.ts'
import { schemaExtensions } from '#components/admin/editor/text/schema-extensions.ts'
import { signsPlugin } from '#components/admin/editor/text/signs-plugin.ts'
import { type SlashKeys, slashPlugin } from '#components/admin/editor/text/tools/slash-plugin.ts'
import type { AdminWords } from '#lib/i18n/admin-words.ts'

/** All of the editor for TipTap: the schema with its views, what edits, and what is seen while editing. */
export function editorExtensions(t: AdminWords['t'], keys: SlashKeys): AnyExtension[] {
  return [...schemaExtensions(nodeViews()), editing(t, keys)]
}

function editing(t: AdminWords['t'], keys: SlashKeys): AnyExtension {
  return Extension.create({
    name: 'editing',
    addProseMirrorPlugins: () => [
      slashPlugin(keys),
      ...editingPlugins(),
      signsPlugin({ placeholders: placeholdersIn(t), labels: partLabelsIn(t) }),
      dropCursor({ color: false, width: 2, class: 'drop-cursor' }),
      gapCursor(),
    ],
  })
}
