import { flagField, inlineField, mediaField, textField } from '#blocks/fields.ts'

/** Fields of one shown picture; without media it is a slot: caption and credit stand, the picture is missing. */
export const pictureFields = {
  media: mediaField('Picture', { required: 'warn' }),
  alt: textField('Alt text', { warnAbove: 250 }),
  decorative: flagField('Decorative', false),
  caption: inlineField('Caption', { warnAbove: 400 }),
  credit: textField('Credit', { required: 'error' }),
}
