import { z } from 'zod'
import { isSafeHref } from '#lib/html/safe-href.ts'

export const simpleMarks = ['strong', 'em', 'code', 'sup', 'sub'] as const

const mark = z.union([
  z.object({ type: z.enum(simpleMarks) }),
  z.object({ type: z.literal('link'), href: z.string().refine(isSafeHref, 'not a web, mail or phone link') }),
])

const inlineNode = z.union([
  z.object({ text: z.string().min(1), marks: z.array(mark).optional() }),
  z.object({ break: z.literal(true) }),
])

/** Rich text inside one field: text with marks, and hard breaks. Links with an unsafe scheme are refused. */
export const inlineSchema = z.array(inlineNode)

export type Mark = z.infer<typeof mark>
export type InlineNode = z.infer<typeof inlineNode>
export type Inline = InlineNode[]
