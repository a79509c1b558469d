import type { AdminWords } from '#lib/i18n/admin-words.ts'
import { blockDefinitions, isBlockType } from '#blocks/registry.ts'
import type { Field } from '#blocks/fields.ts'

const named = new Set([
  'headline',
  'shortHeadline',
  'seoHeadline',
  'socialHeadline',
  'pushHeadline',
  'kicker',
  'standfirst',
  'byline',
  'dateline',
  'section',
  'tags',
  'lead_media',
  'lead_alt',
  'lead_decorative',
  'lead_caption',
  'lead_credit',
  'slug',
  'lang',
  'dir',
  'source_name',
  'source_url',
  'source_rule',
])

/** The name of a field of the story, for people. */
export function storyFieldName(name: string, t: AdminWords['t']): string {
  const key = name.replaceAll('.', '_')
  if (named.has(key)) return t(`history.field.${key as 'headline'}`)
  return t('history.field.lead_other', { name: name.split('.').at(-1) ?? name })
}

/** The name of a field of a block, as its definition says; a dot leads into a group or item. */
export function blockFieldName(type: string, name: string, t: AdminWords['t']): string {
  if (name === 'type') return t('history.field.type')
  if (!isBlockType(type)) return name
  let fields: Record<string, Field<unknown>> = blockDefinitions[type].fields
  let label = name
  for (const part of name.split('.')) {
    const field = fields[part]
    if (!field) break
    label = field.label
    fields = 'of' in field ? (field.of as Record<string, Field<unknown>>) : {}
  }
  return label
}

/** The name of a kind of block. */
export function blockName(type: string): string {
  return isBlockType(type) ? blockDefinitions[type].label : type
}
