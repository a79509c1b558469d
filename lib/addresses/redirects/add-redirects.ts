import { readRedirectLines } from '#lib/addresses/redirects/read-redirect-lines.ts'
import type { Redirect } from '#lib/addresses/redirects/redirect.ts'
import { resolveOwnPath } from '#lib/articles/resolve-path.ts'
import { pathTag } from '#lib/publications/page-tags.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { changeSite } from '#lib/site/change-site.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnSite } from '#lib/users/may.ts'

/**
 * Adds old addresses to the table from typed lines (`readRedirectLines`), or changes where they lead; all or none.
 * Fails with `refused` without the right `address.manage`, and with `invalid` for lines that cannot be read, an old
 * address where something of this site stands, and a new one where nothing does.
 */
export async function addRedirects(
  actor: Actor,
  { lines }: { lines: string },
): Promise<Result<{ count: number }>> {
  const allowed = mayOnSite(actor, 'address.manage')
  if (!allowed.ok) return allowed
  const read = readRedirectLines(lines)
  if (!read.ok) return read
  for (const line of read.value) {
    const sound = await checkLine(line)
    if (!sound.ok) return sound
  }
  return await changeSite(actor, 'address.manage', async (tx, createdAt) => {
    const byFrom = new Map(read.value.map((line) => [line.from, line]))
    const redirects = [...byFrom.values()]
    await tx.redirect.deleteMany({ where: { from: { in: [...byFrom.keys()] } } })
    await tx.redirect.createMany({ data: redirects.map((redirect) => ({ ...redirect, createdAt })) })
    return ok({
      value: { count: redirects.length },
      audit: {
        verb: 'addRedirects',
        subjectType: 'site',
        subjectId: 'redirects',
        detail: { after: { redirects } },
      },
      tags: redirects.map(({ from }) => pathTag(from)),
    })
  })
}

async function checkLine({ from, to }: Redirect): Promise<Result<true, 'invalid'>> {
  if (!from.includes('?')) {
    const { kind } = await resolveOwnPath(from)
    if (kind !== 'unknown') {
      const message = `Nothing was saved. ${from} is an address of this site already, and leads where it should.`
      return fail('invalid', message, 'lines')
    }
  }
  if (to === null) return ok(true)
  const { kind } = await resolveOwnPath(to)
  if (kind === 'page' || kind === 'moved') return ok(true)
  return fail('invalid', `Nothing was saved. There is no page at ${to}, where ${from} should lead.`, 'lines')
}
