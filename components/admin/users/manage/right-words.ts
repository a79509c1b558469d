import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { Reach, SiteVerb, StoryVerb } from '#lib/users/rights.ts'

/** What each right is called, in the order of the table. */
export function rightWords(t: AdminWords['t']): Record<StoryVerb | SiteVerb, string> {
  return {
    'story.read': t('access.right.storyRead'),
    'story.create': t('access.right.storyCreate'),
    'story.edit': t('access.right.storyEdit'),
    'story.note': t('access.right.storyNote'),
    'story.file': t('access.right.storyFile'),
    'story.preview': t('access.right.storyPreview'),
    'story.assign': t('access.right.storyAssign'),
    'story.approve': t('access.right.storyApprove'),
    'story.legal': t('access.right.storyLegal'),
    'story.clear-legal': t('access.right.storyClearLegal'),
    'story.publish': t('access.right.storyPublish'),
    'story.schedule': t('access.right.storySchedule'),
    'story.correct': t('access.right.storyCorrect'),
    'story.spike': t('access.right.storySpike'),
    'story.take-down': t('access.right.storyTakeDown'),
    'story.kill': t('access.right.storyKill'),
    'story.override': t('access.right.storyOverride'),
    'picture.upload': t('access.right.pictureUpload'),
    'picture.describe': t('access.right.pictureDescribe'),
    'picture.replace': t('access.right.pictureReplace'),
    'picture.remove': t('access.right.pictureRemove'),
    'embed.take-down': t('access.right.embedTakeDown'),
    'contributor.manage': t('access.right.contributorManage'),
    'tag.manage': t('access.right.tagManage'),
    'section.manage': t('access.right.sectionManage'),
    'address.manage': t('access.right.addressManage'),
    'house-rule.manage': t('access.right.houseRuleManage'),
    'audit.read': t('access.right.auditRead'),
    'job.manage': t('access.right.jobManage'),
    'user.manage': t('access.right.userManage'),
    'settings.manage': t('access.right.settingsManage'),
  }
}

/** How far a right reaches, in a word or two. */
export function reachWords(t: AdminWords['t']): Record<Reach, string> {
  return {
    no: t('access.reach.no'),
    early: t('access.reach.early'),
    own: t('access.reach.own'),
    any: t('access.reach.any'),
  }
}
