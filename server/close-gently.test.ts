import { Agent, createServer, get, type IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { closeGently } from './close-gently.ts'
import { listen } from './listen.ts'

async function startSlowServer(answerMs: number) {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-length': '2000' })
    response.write('x'.repeat(1000))
    setTimeout(() => response.end('x'.repeat(1000)), answerMs)
  })
  return { server, port: await listen(server, 0, '127.0.0.1') }
}

function lengthOf(port: number, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get({ port, host: '127.0.0.1', agent }, (response: IncomingMessage) => {
      let length = 0
      response.on('data', (chunk: Buffer) => (length += chunk.length))
      response.on('end', () => resolve(length))
      response.on('error', reject)
    })
    request.on('error', reject)
  })
}

test('answers that have begun are finished, and connections kept alive hold nothing up', async () => {
  const { server, port } = await startSlowServer(300)
  const agent = new Agent({ keepAlive: true, maxSockets: 20 })
  await lengthOf(port, agent)
  const answers = Array.from({ length: 20 }, () => lengthOf(port, agent))
  await new Promise((resolve) => setTimeout(resolve, 100))
  const startedMs = performance.now()
  await closeGently(server, 5000)
  expect(performance.now() - startedMs).toBeLessThan(1500)
  expect(new Set(await Promise.all(answers))).toEqual(new Set([2000]))
  await expect(lengthOf(port, new Agent())).rejects.toThrow('ECONNREFUSED')
  agent.destroy()
})

test('an answer that never ends is cut at the limit', async () => {
  const { server, port } = await startSlowServer(60_000)
  const answer = lengthOf(port, new Agent()).catch((error: Error) => error.message)
  await new Promise((resolve) => setTimeout(resolve, 100))
  const startedMs = performance.now()
  await closeGently(server, 200)
  expect(performance.now() - startedMs).toBeLessThan(1500)
  expect(await answer).toBe('aborted')
})
