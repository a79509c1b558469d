import { getNetwork } from '#lib/networks/known-networks.ts'

export const embedKinds = ['post', 'video', 'audio', 'photo', 'chart', 'map', 'link'] as const
export const embedStates = ['live', 'edited', 'deleted', 'unreachable'] as const

/** Name of a network; for plain links and networks unknown here the host of the address, else the id. */
export function networkName(network: string, url: string | null): string {
  const name = getNetwork(network)?.name
  if (name !== undefined) return name
  const host = url === null ? undefined : URL.parse(url)?.hostname.replace(/^www\./, '')
  return host || network
}
