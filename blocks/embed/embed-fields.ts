import type { BlockWith } from '#blocks/define.ts'
import { embedKinds, embedStates } from '#blocks/embed/networks.ts'
import {
  choiceField,
  flagField,
  groupField,
  inlineField,
  laterField,
  mediaField,
  nullableTextField,
  numberField,
  textField,
  timeField,
  urlField,
} from '#blocks/fields.ts'

/** A post that another one quotes or answers. */
const otherPostFields = {
  author: textField('Author'),
  handle: textField('Handle'),
  text: inlineField('Text'),
  url: urlField('Address'),
  postedAt: timeField('Posted'),
}

/** What an embed keeps of the original: a snapshot, so that it stays when the original goes. */
export const embedFields = {
  network: textField('Network', { required: 'error' }),
  kind: choiceField('Kind', embedKinds, 'post'),
  url: urlField('Address of the original'),
  postId: nullableTextField('Id of the post'),
  author: textField('Author'),
  handle: textField('Handle'),
  verified: flagField('Verified', false),
  title: textField('Title'),
  text: inlineField('Text'),
  postedAt: timeField('Posted'),
  media: mediaField('Picture'),
  quoted: groupField('Quoted post', otherPostFields),
  repliedTo: laterField(groupField('Post it answers', otherPostFields)),
  durationSeconds: laterField(numberField('Duration')),
  likes: laterField(numberField('Likes')),
  reposts: laterField(numberField('Reposts')),
  replies: laterField(numberField('Replies')),
  views: laterField(numberField('Views')),
  countedAt: laterField(timeField('Counted')),
  capturedAt: timeField('Captured'),
  capturedBy: textField('Captured by'),
  state: choiceField('State of the original', embedStates, 'live'),
  /** SHA-256 of what was captured, before an editor changed any of it; '' for what was written by hand. */
  snapshotHash: laterField(textField('Hash of the snapshot')),
}

export type EmbedBlock = BlockWith<'embed', typeof embedFields>
