import { expect, test } from 'vitest'
import type { Role } from '#lib/db/generated/enums.ts'
import type { Actor, StorySubject } from '#lib/users/actor.ts'
import { mayOnSite, mayOnStory } from '#lib/users/may.ts'

const actor = (role: Role, sectionId: string | null = null): Actor => ({
  userId: 'u1',
  name: 'Ada',
  grants: [{ role, sectionId }],
  isSystem: false,
})
const story = (changes: Partial<StorySubject> = {}): StorySubject => ({
  creatorId: 'u2',
  assigneeId: null,
  sectionId: 'city',
  stage: 'draft',
  ...changes,
})

test('a reporter edits their own story and nobody else’s', () => {
  expect(mayOnStory(actor('reporter'), 'story.edit', story()).ok).toBe(false)
  expect(mayOnStory(actor('reporter'), 'story.edit', story({ assigneeId: 'u1' })).ok).toBe(true)
})

test('a contributor edits their own story until it is filed', () => {
  const own = { creatorId: 'u1' }
  expect(mayOnStory(actor('contributor'), 'story.edit', story(own)).ok).toBe(true)
  expect(mayOnStory(actor('contributor'), 'story.edit', story({ ...own, stage: 'review' })).ok).toBe(false)
})

test('an editor of one section has no say in another, nor in the site', () => {
  expect(mayOnStory(actor('editor', 'city'), 'story.publish', story()).ok).toBe(true)
  expect(mayOnStory(actor('editor', 'world'), 'story.publish', story()).ok).toBe(false)
  expect(mayOnSite(actor('editor', 'city'), 'tag.manage').ok).toBe(false)
  expect(mayOnSite(actor('editor'), 'tag.manage').ok).toBe(true)
})

test('a refusal names the missing right and who has it', () => {
  expect(mayOnStory(actor('editor'), 'story.kill', story())).toMatchObject({
    kind: 'refused',
    message:
      'This needs the right “story.kill”, which you do not have here. Ask a managing editor or an administrator of its section.',
  })
})
