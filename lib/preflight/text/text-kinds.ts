/** What a text is to its story; rules of house style name those they look at. */
export const textKinds = [
  'headline',
  'kicker',
  'standfirst',
  'dateline',
  'body',
  'heading',
  'quotation',
  'name',
  'caption',
  'credit',
  'alt',
  'table',
  'post',
  'markup',
] as const

export type TextKind = (typeof textKinds)[number]
