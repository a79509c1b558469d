import { addRedirects } from '#lib/addresses/redirects/add-redirects.ts'
import { removeRedirect } from '#lib/addresses/redirects/remove-redirect.ts'
import { exportAudit } from '#lib/audit/export-audit.ts'
import { listAuditChoices, searchAudit } from '#lib/audit/search-audit.ts'
import { addContributor } from '#lib/contributors/add-contributor.ts'
import { changeContributor } from '#lib/contributors/change-contributor.ts'
import { newId } from '#lib/db/id.ts'
import { restoreEmbed } from '#lib/embeds/originals/restore-embed.ts'
import { takeDownEmbed } from '#lib/embeds/originals/take-down-embed.ts'
import { addPicture } from '#lib/media/add-picture.ts'
import { fetchPicture } from '#lib/media/fetch-picture.ts'
import {
  beginUpload,
  dropUpload,
  findUpload,
  finishUpload,
  requireWhole,
  sendUpload,
} from '#lib/media/intake/uploads/upload-picture.ts'
import { addRecording, addSubtitles } from '#lib/media/recordings/add-recording.ts'
import { beginRecordingUpload, finishRecordingUpload } from '#lib/media/recordings/upload-recording.ts'
import { cropPicture } from '#lib/media/library/crop-picture.ts'
import { describePicture } from '#lib/media/library/describe-picture.ts'
import { removePicture } from '#lib/media/library/remove-picture.ts'
import { keepPicture, replacePicture } from '#lib/media/library/replace-picture.ts'
import { addHouseRule } from '#lib/preflight/house-rules/add-house-rule.ts'
import { changeHouseRule } from '#lib/preflight/house-rules/change-house-rule.ts'
import { removeHouseRule } from '#lib/preflight/house-rules/remove-house-rule.ts'
import { tryHouseRuleOnStories } from '#lib/preflight/house-rules/try-on-stories.ts'
import { sectionId, tagId } from '#lib/publications/testing/newsroom.ts'
import type { Result } from '#lib/result.ts'
import { addSection } from '#lib/sections/add-section.ts'
import { changeSection } from '#lib/sections/change-section.ts'
import { moveSection } from '#lib/sections/move-section.ts'
import { removeSection } from '#lib/sections/remove-section.ts'
import { changeSettings } from '#lib/site/change-settings.ts'
import { addTag } from '#lib/tags/add-tag.ts'
import { changeTag } from '#lib/tags/change-tag.ts'
import { mergeTags } from '#lib/tags/merge-tags.ts'
import { removeTag } from '#lib/tags/remove-tag.ts'
import type { Actor } from '#lib/users/actor.ts'
import { changeUser } from '#lib/users/change-user.ts'
import { setUserDisabled } from '#lib/users/disable-user.ts'
import { grantRole } from '#lib/users/grant-role.ts'
import { inviteUser } from '#lib/users/links/invite-user.ts'
import { resetSignIn } from '#lib/users/links/reset-sign-in.ts'
import { revokeRole } from '#lib/users/revoke-role.ts'
import { beginStory } from '#lib/workflow/begin-story.ts'
import { checkChains } from '#lib/workflow/check-chains.ts'
import { cancelWaitingJob, retryJob } from '#lib/workflow/jobs/manage-jobs.ts'

export type SiteVerbCase = {
  name: string
  /** The least of the five roles that may, granted for all sections. */
  from: 'contributor' | 'reporter' | 'editor' | 'managing_editor' | 'administrator'
  /** Whether a role in one section is enough. */
  isSectionEnough?: true
  call: (actor: Actor) => Promise<Result<unknown>> | Result<unknown>
}

const city = sectionId('city')
const section = { name: 'Sea', slug: 'sea', description: '', colour: '' }
const tag = { name: 'Tides', slug: 'tides', kind: 'topic' as const, description: '', aliases: [] }
const person = { name: 'Ann', slug: 'ann', role: '', bio: '', portraitId: null, links: [] }
const rule = {
  pattern: 'x',
  ignoreCase: false,
  message: 'y',
  severity: 'warn' as const,
  fields: [],
  enabled: true,
}
const pictureWords = {
  alt: '',
  decorative: true,
  headline: '',
  caption: '',
  credit: '',
  creator: '',
  copyright: '',
  agency: '',
  licence: '',
  place: '',
  takenAt: null,
  digitalSource: '',
  keywords: [],
  rightsFrom: null,
  rightsUntil: null,
  territories: [],
  usageLimit: null,
  rightsNote: '',
}
const settings = {
  name: 'Lantern',
  tagline: '',
  description: '',
  lang: 'en',
  timeZone: 'UTC',
  foundedYear: null,
  creditStyle: 'dash' as const,
  languages: [],
  links: [],
  shareWays: ['print' as const],
  commentPolicy: 'open' as const,
  commentRules: '',
}

/** Every verb on the site itself, with who may. Written by hand from what the newsroom agreed. */
export const siteVerbCases: SiteVerbCase[] = [
  {
    name: 'beginStory',
    from: 'contributor',
    isSectionEnough: true,
    call: (actor) => beginStory(actor, { content: { section: city } }),
  },
  {
    name: 'addPicture',
    from: 'contributor',
    call: (actor) =>
      addPicture(actor, { original: new Uint8Array(8), alt: '', decorative: true, caption: '', credit: '' }),
  },
  {
    name: 'fetchPicture',
    from: 'contributor',
    call: (actor) => fetchPicture(actor, { url: 'nowhere', alt: '', caption: '', credit: '' }),
  },
  {
    name: 'beginUpload',
    from: 'contributor',
    call: (actor) => beginUpload(actor, { lengthBytes: 0, fileName: 'a.jpg' }),
  },
  { name: 'requireWhole', from: 'contributor', call: (actor) => requireWhole(actor, newId()) },
  { name: 'findUpload', from: 'contributor', call: (actor) => findUpload(actor, newId()) },
  {
    name: 'sendUpload',
    from: 'contributor',
    call: (actor) => sendUpload(actor, newId(), { offsetBytes: 0, body: null }),
  },
  {
    name: 'finishUpload',
    from: 'contributor',
    call: (actor) => finishUpload(actor, newId(), { alt: '', decorative: false, caption: '', credit: '' }),
  },
  {
    name: 'beginRecordingUpload',
    from: 'contributor',
    call: (actor) => beginRecordingUpload(actor, { lengthBytes: 1, fileName: 'ferry.mp4' }),
  },
  {
    name: 'finishRecordingUpload',
    from: 'contributor',
    call: (actor) => finishRecordingUpload(actor, newId(), { isSubtitles: false }),
  },
  {
    name: 'addRecording',
    from: 'contributor',
    call: (actor) => addRecording(actor, 'package.json', 'ferry.mp4'),
  },
  {
    name: 'addSubtitles',
    from: 'contributor',
    call: (actor) => addSubtitles(actor, 'tsconfig.json', 'ferry.vtt'),
  },
  { name: 'dropUpload', from: 'contributor', call: (actor) => dropUpload(actor, newId()) },
  {
    name: 'describePicture',
    from: 'reporter',
    call: (actor) => describePicture(actor, newId(), pictureWords),
  },
  {
    name: 'cropPicture',
    from: 'reporter',
    call: (actor) => cropPicture(actor, newId(), { focalX: 50, focalY: 50, crops: {} }),
  },
  { name: 'replacePicture', from: 'editor', call: (actor) => replacePicture(actor, newId(), newId()) },
  { name: 'keepPicture', from: 'editor', call: (actor) => keepPicture(actor, newId()) },
  { name: 'removePicture', from: 'editor', call: (actor) => removePicture(actor, newId(), '') },
  {
    name: 'takeDownEmbed',
    from: 'editor',
    call: (actor) => takeDownEmbed(actor, { url: 'https://x.com/a/status/1', reason: 'The author asked.' }),
  },
  {
    name: 'restoreEmbed',
    from: 'editor',
    call: (actor) => restoreEmbed(actor, { url: 'https://x.com/a/status/1', reason: 'It was a mistake.' }),
  },
  { name: 'addContributor', from: 'editor', call: (actor) => addContributor(actor, person) },
  {
    name: 'changeContributor',
    from: 'editor',
    call: (actor) => changeContributor(actor, { ...person, contributorId: newId() }),
  },
  { name: 'addTag', from: 'editor', call: (actor) => addTag(actor, tag) },
  {
    name: 'changeTag',
    from: 'editor',
    call: (actor) => changeTag(actor, { ...tag, tagId: tagId('harbour') }),
  },
  {
    name: 'mergeTags',
    from: 'editor',
    call: (actor) => mergeTags(actor, { fromId: tagId('harbour'), intoId: tagId('ferries') }),
  },
  { name: 'removeTag', from: 'editor', call: (actor) => removeTag(actor, { tagId: tagId('ferries') }) },
  { name: 'addHouseRule', from: 'editor', call: (actor) => addHouseRule(actor, rule) },
  {
    name: 'changeHouseRule',
    from: 'editor',
    call: (actor) => changeHouseRule(actor, { ...rule, ruleId: newId() }),
  },
  {
    name: 'addRedirects',
    from: 'managing_editor',
    call: (actor) => addRedirects(actor, { lines: '/index.php?p=1 /city' }),
  },
  {
    name: 'removeRedirect',
    from: 'managing_editor',
    call: (actor) => removeRedirect(actor, { from: '/index.php?p=1' }),
  },
  { name: 'removeHouseRule', from: 'editor', call: (actor) => removeHouseRule(actor, { ruleId: newId() }) },
  { name: 'tryHouseRuleOnStories', from: 'editor', call: (actor) => tryHouseRuleOnStories(actor, rule) },
  { name: 'addSection', from: 'managing_editor', call: (actor) => addSection(actor, section) },
  {
    name: 'changeSection',
    from: 'managing_editor',
    call: (actor) => changeSection(actor, { ...section, sectionId: city }),
  },
  {
    name: 'moveSection',
    from: 'managing_editor',
    call: (actor) => moveSection(actor, { sectionId: city, direction: 'down' }),
  },
  {
    name: 'removeSection',
    from: 'managing_editor',
    call: (actor) => removeSection(actor, { sectionId: city }),
  },
  { name: 'retryJob', from: 'managing_editor', call: (actor) => retryJob(actor, { jobId: newId() }) },
  {
    name: 'cancelWaitingJob',
    from: 'managing_editor',
    call: (actor) => cancelWaitingJob(actor, { jobId: newId() }),
  },
  { name: 'searchAudit', from: 'managing_editor', call: (actor) => searchAudit(actor, {}, { limit: 1 }) },
  { name: 'listAuditChoices', from: 'managing_editor', call: (actor) => listAuditChoices(actor) },
  { name: 'exportAudit', from: 'managing_editor', call: (actor) => exportAudit(actor, {}, 'csv') },
  { name: 'checkChains', from: 'managing_editor', call: (actor) => checkChains(actor) },
  { name: 'changeSettings', from: 'administrator', call: (actor) => changeSettings(actor, settings) },
  {
    name: 'inviteUser',
    from: 'administrator',
    call: (actor) =>
      inviteUser(actor, { name: 'Ann', email: 'ann@lantern.example', role: 'reporter', sectionId: null }),
  },
  {
    name: 'changeUser',
    from: 'administrator',
    call: (actor) => changeUser(actor, { userId: actor.userId, name: 'Ann', contributorId: null }),
  },
  {
    name: 'setUserDisabled',
    from: 'administrator',
    call: (actor) => setUserDisabled(actor, { userId: newId(), isDisabled: true }),
  },
  {
    name: 'grantRole',
    from: 'administrator',
    call: (actor) => grantRole(actor, { userId: actor.userId, role: 'editor', sectionId: city }),
  },
  { name: 'revokeRole', from: 'administrator', call: (actor) => revokeRole(actor, { grantId: newId() }) },
  {
    name: 'resetSignIn',
    from: 'administrator',
    call: (actor) => resetSignIn(actor, { userId: newId(), forgetsFactors: true }),
  },
]
