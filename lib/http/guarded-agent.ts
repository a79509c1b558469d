import { type LookupAddress, lookup } from 'node:dns'
import { isIP } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { isPublicAddress } from '#lib/http/public-address.ts'

/** What a guarded fetcher may reach. */
export type GuardedWorld = {
  /** The ports of an address, as `URL.port` writes them: '' is the scheme's own. */
  ports: ReadonlySet<string>
  /** All addresses that a name has at this moment. */
  resolve(name: string, answer: (error: Error | null, found: LookupAddress[]) => void): void
  mayConnect(address: string): boolean
}

/** The public internet, on the ports of http and https. */
export const publicWeb: GuardedWorld = {
  ports: new Set(['', '80', '443']),
  resolve: (name, answer) => lookup(name, { all: true }, answer),
  mayConnect: isPublicAddress,
}

class NotReachable extends Error {}

/**
 * Connections of a guarded fetcher. A name is resolved once for each connection, and the connection goes to what was
 * looked at: no second answer can lead elsewhere. One forbidden address among a name's addresses forbids the name.
 */
export function guardedAgent(world: GuardedWorld): Agent {
  const connect = buildConnector({
    timeout: 5_000,
    lookup(name, options, answer) {
      world.resolve(name, (error, found) => {
        const [first] = found ?? []
        if (error || !first || !found.every(({ address }) => world.mayConnect(address))) {
          answer(new NotReachable(), [])
        } else if (options.all) answer(null, found)
        else answer(null, first.address, first.family)
      })
    },
  })
  return new Agent({
    // A literal address is never looked up.
    connect: (options, done) =>
      isIP(options.hostname.replace(/^\[|\]$/g, '')) !== 0 && !world.mayConnect(options.hostname)
        ? done(new NotReachable(), null)
        : connect(options, done),
    maxHeaderSize: 16_384,
    connections: 4,
  })
}
