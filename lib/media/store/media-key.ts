/** Name of a file in the store, such as `media/<hash>/480.avif` or `originals/ab/<hash>`. */
export type MediaKey = `${(typeof areas)[number]}/${string}`

const areas = ['originals', 'media', 'cards'] as const
const keyPattern = new RegExp(`^(?:${areas.join('|')})(?:/[a-z0-9][a-z0-9._-]{0,99}){1,4}$`)

/** Whether a text is a key: it then leads nowhere but to a file of the store, in a folder as in a URL. */
export function isMediaKey(text: string): text is MediaKey {
  return keyPattern.test(text)
}

/** Throws a RangeError for what is no key. */
export function requireMediaKey(text: string): asserts text is MediaKey {
  if (!isMediaKey(text))
    throw new RangeError(`${JSON.stringify(text)} is no name of a file in the media store.`)
}
