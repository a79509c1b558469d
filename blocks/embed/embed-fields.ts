import type { BlockWith } from '#blocks/define.ts'
import { embedKinds, embedStates } from '#blocks/embed/networks.ts'
import {
  choiceField,
  flagField,
  groupField,
  inlineField,
  mediaField,
  nullableTextField,
  textField,
  timeField,
  urlField,
} from '#blocks/fields.ts'

const quotedFields = {
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
  quoted: groupField('Quoted post', quotedFields),
  capturedAt: timeField('Captured'),
  capturedBy: textField('Captured by'),
  state: choiceField('State of the original', embedStates, 'live'),
}

export type EmbedBlock = BlockWith<'embed', typeof embedFields>
