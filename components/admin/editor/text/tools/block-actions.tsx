'use client'
import type { Editor } from '@tiptap/react'
import { ArrowDown, ArrowUp, Copy, MessageSquarePlus, Pilcrow, Plus, Trash2 } from 'lucide-react'
import { blockTypeOf } from '#blocks/editor/mapping/body-to-editor.ts'
import { addParagraph, deleteBlock, duplicateBlock } from '#blocks/editor/commands/insert-blocks.ts'
import { moveBlocks } from '#blocks/editor/commands/move-blocks.ts'
import { selectBlock } from '#blocks/editor/commands/select-block.ts'
import { isTextType, turnInto } from '#blocks/editor/commands/turn-into.ts'
import { getTopBlock } from '#blocks/editor/top-blocks.ts'
import {
  type BlockChoice,
  blockChoices,
  type ChoiceId,
} from '#components/admin/editor/text/tools/block-choices.ts'
import { runCommand } from '#components/admin/editor/text/tools/run-command.ts'
import type { MenuItem } from '#components/admin/ui/overlays/menu.tsx'
import type { AdminWords } from '#lib/i18n/admin-words.ts'

/** What can be done with a block as a whole, for a menu. */
export function blockActions(
  editor: Editor,
  id: string,
  t: AdminWords['t'],
  onNote: ((blockId: string) => void) | undefined,
): MenuItem[] {
  const run = (command: Parameters<typeof runCommand>[1]) => () => {
    runCommand(editor, command)
  }
  const moved = (by: 1 | -1) => () => {
    runCommand(editor, selectBlock(id))
    runCommand(editor, moveBlocks(by))
  }
  return [
    ...turnings(editor, id).map(
      ({ id: choice, target }): MenuItem => ({
        label: t('editor.text.menu.turnInto', { block: t(`editor.text.block.${choice}`) }),
        icon: <Pilcrow aria-hidden />,
        onSelect: target ? run(turnInto(target, id)) : () => undefined,
      }),
    ),
    {
      label: t('editor.text.menu.up'),
      icon: <ArrowUp aria-hidden />,
      shortcut: 'alt+shift+up',
      onSelect: moved(-1),
    },
    {
      label: t('editor.text.menu.down'),
      icon: <ArrowDown aria-hidden />,
      shortcut: 'alt+shift+down',
      onSelect: moved(1),
    },
    { label: t('editor.text.menu.below'), icon: <Plus aria-hidden />, onSelect: run(addParagraph(id)) },
    { label: t('editor.text.menu.duplicate'), icon: <Copy aria-hidden />, onSelect: run(duplicateBlock(id)) },
    ...(onNote
      ? [
          {
            label: t('editor.text.menu.note'),
            icon: <MessageSquarePlus aria-hidden />,
            onSelect: () => onNote(id),
          },
        ]
      : []),
    {
      label: t('editor.text.menu.delete'),
      icon: <Trash2 aria-hidden />,
      tone: 'danger',
      onSelect: run(deleteBlock(id)),
    },
  ]
}

/** The words for a block as it is now: a heading by its level, a list by its numbers. */
export function choiceIdOf(editor: Editor, id: string): ChoiceId | null {
  const node = getTopBlock(editor.state.doc, id)?.node
  const type = node ? blockTypeOf(node.type.name) : null
  if (!node || type === null) return null
  if (type === 'heading') return `heading${node.attrs.level as 2 | 3 | 4}`
  return type === 'list' && node.attrs.ordered === true ? 'ordered' : type
}

function turnings(editor: Editor, id: string): BlockChoice[] {
  const now = choiceIdOf(editor, id)
  const node = getTopBlock(editor.state.doc, id)?.node
  if (!node || !isTextType(blockTypeOf(node.type.name))) return []
  return blockChoices.filter((choice) => choice.target !== null && choice.id !== now)
}
