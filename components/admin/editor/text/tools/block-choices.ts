import type { Command } from '@tiptap/pm/state'
import { insertBlock } from '#blocks/editor/commands/insert-blocks.ts'
import { isTextType, type TextTarget, turnInto } from '#blocks/editor/commands/turn-into.ts'
import { type BlockType, blockTypes } from '#blocks/registry.ts'

/** One thing the slash menu offers: a type of block, or a variant of one. Its id is the key of its words. */
export type BlockChoice = { id: ChoiceId; type: BlockType; target: TextTarget | null }

export type ChoiceId = Exclude<BlockType, 'heading'> | 'heading2' | 'heading3' | 'heading4' | 'ordered'

/** All blocks of the registry in its order, headings once a level and lists with and without numbers. */
export const blockChoices: BlockChoice[] = blockTypes.flatMap((type): BlockChoice[] => {
  if (type === 'heading') {
    const levels = [2, 3, 4] as const
    return levels.map((level) => ({ id: `heading${level}`, type, target: { type, attrs: { level } } }))
  }
  if (type === 'list') {
    return [
      { id: type, type, target: { type, attrs: { ordered: false } } },
      { id: 'ordered', type, target: { type, attrs: { ordered: true } } },
    ]
  }
  return [{ id: type, type, target: isTextType(type) ? { type } : null }]
})

/** Makes the paragraph with the caret the chosen block, or puts the block there. */
export function applyChoice({ type, target }: BlockChoice): Command {
  return target ? turnInto(target) : insertBlock(type)
}

/** The choices whose name, or type, has the words of a query; those that begin with them first. */
export function matchingChoices(query: string, nameOf: (id: ChoiceId) => string): BlockChoice[] {
  const words = query.trim().toLowerCase()
  const ranked = blockChoices.map((choice) => ({ choice, rank: rankOf(choice, nameOf(choice.id), words) }))
  return ranked
    .filter(({ rank }) => rank < 3)
    .sort((one, other) => one.rank - other.rank)
    .map(({ choice }) => choice)
}

function rankOf({ id, type }: BlockChoice, name: string, words: string): number {
  const label = name.toLowerCase()
  if (label.startsWith(words)) return 0
  if (label.includes(words)) return 1
  return id.includes(words) || type.includes(words) ? 2 : 3
}
