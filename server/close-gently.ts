import type { Server } from 'node:http'

const sweepMs = 50

/**
 * Stops taking connections, lets every answer that has begun finish, and resolves when all connections are
 * closed; what is still open after `limitMs` is cut.
 */
export function closeGently(server: Server, limitMs: number): Promise<void> {
  return new Promise((resolve) => {
    // A connection that is kept alive becomes idle only after its running answer.
    const sweep = setInterval(() => server.closeIdleConnections(), sweepMs)
    const limit = setTimeout(() => server.closeAllConnections(), limitMs)
    server.close(() => {
      clearInterval(sweep)
      clearTimeout(limit)
      resolve()
    })
    server.closeIdleConnections()
  })
}
