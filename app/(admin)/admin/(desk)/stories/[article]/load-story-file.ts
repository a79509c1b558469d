import type { StoryFile } from '#components/admin/story/state/story-file.ts'
import { listContributors } from '#lib/contributors/search-contributors.ts'
import { listStoryCorrections } from '#lib/corrections/list-story-corrections.ts'
import type { Draft } from '#lib/drafts/draft.ts'
import { siteUrl } from '#lib/http/site-url.ts'
import { listPictures } from '#lib/media/search-pictures.ts'
import { listNotes } from '#lib/notes/queries.ts'
import { ok, type Result } from '#lib/result.ts'
import { listSections } from '#lib/sections/queries.ts'
import { listPickedTags } from '#lib/tags/search-tags.ts'
import type { Actor, StorySubject } from '#lib/users/actor.ts'
import { mayOnSite, mayOnStory } from '#lib/users/may.ts'
import { addressPreview } from '#lib/workflow/publishing/address-preview.ts'
import { getWorkflow, type StoryWorkflow } from '#lib/workflow/queries.ts'
import { loadAdminFrame } from '../../../../admin-frame.ts'

/** Everything around the text that the story page shows, read side by side. */
export async function loadStoryFile(actor: Actor, draft: Draft): Promise<Result<StoryFile>> {
  const { articleId, content } = draft
  const [{ site }, workflow, notes, corrections, address, sections, tags, people, pictures] =
    await Promise.all([
      loadAdminFrame(),
      getWorkflow(actor, articleId),
      listNotes(actor, articleId),
      listStoryCorrections(actor, articleId),
      addressPreview(actor, articleId, content),
      listSections(),
      listPickedTags(content.tags),
      listContributors(content.byline.flatMap(({ contributor }) => contributor ?? [])),
      listPictures(content.lead?.media ? [content.lead.media] : []),
    ])
  if (!workflow.ok) return workflow
  if (!notes.ok) return notes
  if (!corrections.ok) return corrections
  return ok({
    articleId,
    me: { id: actor.userId, name: actor.name },
    site: {
      name: site.name,
      url: siteUrl(),
      lang: site.lang,
      timeZone: site.timeZone,
      creditStyle: site.creditStyle,
    },
    sections: sections.map(({ id, slug, name }) => ({ id, slug, name })),
    address: address.ok ? address.value : null,
    workflow: workflow.value,
    notes: notes.value,
    corrections: corrections.value,
    tags,
    people,
    pictures,
    may: rightsOf(actor, draft, workflow.value),
  })
}

function rightsOf(actor: Actor, { content, mayEdit }: Draft, workflow: StoryWorkflow): StoryFile['may'] {
  const subject: StorySubject = {
    creatorId: workflow.creator?.id ?? null,
    assigneeId: workflow.assignee?.id ?? null,
    sectionId: content.section,
    stage: workflow.stage,
  }
  return {
    edit: mayEdit,
    note: mayOnStory(actor, 'story.note', subject).ok,
    assign: mayOnStory(actor, 'story.assign', subject).ok,
    correct: mayOnStory(actor, 'story.correct', subject).ok,
    override: mayOnStory(actor, 'story.override', subject).ok,
    manageTags: mayOnSite(actor, 'tag.manage').ok,
    uploadPictures: mayOnSite(actor, 'picture.upload').ok,
    takeDownEmbeds: mayOnSite(actor, 'embed.take-down').ok,
  }
}
