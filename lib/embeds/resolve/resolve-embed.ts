import type { RecognisedEmbed } from '#blocks/context.ts'
import { recogniseInput } from '#lib/embeds/recognise-input.ts'
import { askNetwork } from '#lib/embeds/resolve/ask-network.ts'
import { momentFrom } from '#lib/embeds/resolve/plain-words.ts'
import { type Told, together } from '#lib/embeds/resolve/told.ts'
import type { ResolvedEmbed } from '#lib/embeds/snapshot.ts'
import { fetchGuarded, type GuardedFetch } from '#lib/http/fetch-guarded.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnSomeStory } from '#lib/users/may.ts'

const dayMs = 86_400_000

/**
 * The snapshot of what somebody pasted (an address, embed code, a post copied as text), as far as network and text tell
 * it: oEmbed, then the post's page, then the pasted text. No answer is normal and no failure; nothing is stored. Fails with
 * `refused` for who edits no story, `invalid` for what is no post and no address.
 */
export async function resolveEmbed(
  actor: Actor,
  input: string,
  now: Date,
  ask: GuardedFetch = fetchGuarded,
): Promise<Result<ResolvedEmbed, 'refused' | 'invalid'>> {
  if (!mayOnSomeStory(actor, 'story.edit')) {
    return fail('refused', 'Embeds are looked up by people who edit stories. Ask an editor.')
  }
  const given = recogniseInput(input)
  if (given === null) {
    return fail(
      'invalid',
      'Expected the address of a post, its embed code, or its text with author and date. Fill in the card by hand.',
    )
  }
  const { told, moved } = await askNetwork(given, ask)
  const embed = { ...given, ...(moved && { url: moved.url, postId: moved.postId ?? null }) }
  const snapshot = {
    network: embed.network,
    kind: embed.kind ?? 'post',
    url: embed.url,
    postId: embed.postId ?? null,
    ...together([...told, toldBy(embed), { handle: moved?.handle ?? '' }]),
  }
  return ok({
    snapshot: { ...snapshot, postedAt: pastMoment(snapshot.postedAt, now) },
    answered: told.length > 0,
  })
}

/** A time of day without a zone names no moment: its day is kept. What is yet to come was read wrongly. */
function pastMoment(postedAt: string | null, now: Date): string | null {
  const moment = momentFrom(postedAt)
  return moment !== null && Date.parse(moment) > now.getTime() + dayMs ? null : moment
}

function toldBy({ author, handle, title, text, postedAt }: RecognisedEmbed): Told {
  return {
    author: author ?? '',
    handle: handle ?? '',
    title: title ?? '',
    text: text ?? [],
    postedAt: postedAt ?? null,
  }
}
