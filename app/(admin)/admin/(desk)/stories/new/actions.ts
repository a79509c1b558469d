'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { Result } from '#lib/result.ts'
import { slugOf } from '#lib/text/slug.ts'
import { beginStory } from '#lib/workflow/begin-story.ts'
import { act } from '../../../../acting.ts'

const newStory = z.object({
  headline: z.string().trim().max(500, 'A headline has 500 characters at most.'),
  section: z
    .union([z.literal(''), z.uuid()])
    .optional()
    .transform((id) => id || null),
  stage: z.enum(['draft', 'pitch']).default('draft'),
})

export async function beginStoryAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const begun = await act(newStory, form, (actor, { headline, section, stage }) =>
    beginStory(actor, { stage, content: { headline, section, slug: slugOf(headline) } }),
  )
  if (!begun.ok) return begun
  return redirect(`/admin/stories/${begun.value.articleId}`)
}
