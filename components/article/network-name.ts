import { getNetwork } from '#lib/embeds/networks.ts'

/** A network as readers know it; a page that is on no known one goes by its host, an unknown id by itself. */
export function networkName(id: string, url: string | null = null): string {
  const name = getNetwork(id)?.name
  if (name !== undefined) return name
  const host = url === null ? null : URL.parse(url)?.hostname.replace(/^www\./, '')
  return host || id
}
