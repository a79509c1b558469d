import type { Element } from 'domhandler'
import { importContext } from '#blocks/body/import-context.ts'
import { type BlockByType, blockDefinitions } from '#blocks/registry.ts'
import { isHidden } from '#lib/importers/html/visibility.ts'

// Ids are given by `identified` once the whole body is known.
const unnamed = 'new'

/**
 * The block of a type that markup holds, by the block's own reading of it: what nobody sees left out, addresses resolved
 * against `baseUrl`. Null where the markup is no such block.
 */
export function markupBlock<T extends 'list' | 'table' | 'video' | 'audio'>(
  type: T,
  element: Element,
  baseUrl: string | null,
): BlockByType[T] | null {
  const fields = blockDefinitions[type].fromHtml(element, importContext({ baseUrl, isHidden }))
  return fields && ({ id: unnamed, type, v: blockDefinitions[type].version, ...fields } as BlockByType[T])
}
