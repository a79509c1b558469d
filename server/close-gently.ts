import type { Server } from 'node:http'
import { Server as Listener } from 'node:net'

const farewellMs = 250
const sweepMs = 50

/**
 * Takes no more connections, lets every answer that has begun finish, and resolves when all connections are
 * closed; what is still open after `limitMs` is cut. Browsers on kept connections get one more answer, which
 * tells them to come back on a new one: a connection closed under a request on its way looks like a failure.
 */
export async function closeGently(server: Server, limitMs: number): Promise<void> {
  server.prependListener('request', (_request, response) => {
    response.shouldKeepAlive = false
  })
  await new Promise<void>((resolve) => {
    let sweep: NodeJS.Timeout | undefined
    const sweepIdle = () => {
      // A connection that is kept alive becomes idle only after its running answer.
      sweep = setInterval(() => server.closeIdleConnections(), sweepMs)
    }
    const farewell = setTimeout(sweepIdle, farewellMs)
    const limit = setTimeout(() => server.closeAllConnections(), limitMs)
    // The HTTP server's own close would end idle connections at once.
    Listener.prototype.close.call(server, () => {
      clearTimeout(farewell)
      clearInterval(sweep)
      clearTimeout(limit)
      resolve()
    })
  })
}
