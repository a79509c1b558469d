import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from './refusal.mjs'

const PATIENCE_MS = 2_500

/**
 * Refuses a port that cannot be listened on, before anything long begins. Leaves a malformed PORT to the
 * validation of the settings.
 */
export async function checkPort() {
  const port = Number(process.env.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return
  const problem = await findPortProblem(port, process.env.HOST || undefined)
  if (problem) throw new Refusal(problem)
}

/**
 * Why `port` of `host` (all addresses when undefined) cannot be listened on, as a sentence, or null.
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<string | null>}
 */
export async function findPortProblem(port, host) {
  const giveUpAt = Date.now() + PATIENCE_MS
  let code = await tryListening(port, host)
  // A site that was just stopped or killed may need a moment to let go.
  while (code === 'EADDRINUSE' && Date.now() < giveUpAt) {
    await sleep(100)
    code = await tryListening(port, host)
  }
  if (code === null) return null
  if (code === 'EACCES')
    return `Port ${port} is reserved for the system's administrator; set PORT to one above 1023.`
  if (code !== 'EADDRINUSE')
    return `Broadsheet cannot listen at ${host}:${port} (${code}); set HOST to an address of this machine.`
  return `Port ${port} is in use by another program; stop that one, or choose another port: PORT=${port + 1} npm start`
}

function tryListening(port, host) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => resolve(error.code ?? 'unknown'))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)))
  })
}
