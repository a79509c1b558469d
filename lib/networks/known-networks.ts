import type { Network } from '#lib/networks/network.ts'
import { networks } from '#lib/networks/networks.ts'

const byId = new Map<string, Network>(networks.map((network) => [network.id, network]))
const byHost = new Map<string, Network>(
  networks.flatMap((network) => network.hosts.map((host) => [host, network] as const)),
)
const onAnyHost = networks.filter((network) => network.isOnAnyHost)

/** The network with this id, or null. */
export function getNetwork(id: string): Network | null {
  return byId.get(id) ?? null
}

/** The network a host belongs to (without `www.`), or null. */
export function networkOfHost(host: string): Network | null {
  return byHost.get(host) ?? null
}

/** The networks that may speak at a host: the one it belongs to, else those that run on any host. */
export function networksAtHost(host: string): readonly Network[] {
  const known = networkOfHost(host)
  return known === null ? onAnyHost : [known]
}
