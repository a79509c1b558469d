import { Agent, createServer, get, type IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { closeGently } from './close-gently.ts'
import { listen } from './listen.ts'

async function startSlowServer(answerMs: number) {
  let begun = 0
  const server = createServer((_request, response) => {
    begun += 1
    response.writeHead(200, { 'content-length': '2000' })
    response.write('x'.repeat(1000))
    setTimeout(() => response.end('x'.repeat(1000)), answerMs)
  })
  return { server, port: await listen(server, 0, '127.0.0.1'), begun: () => begun }
}

function lengthOf(port: number, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get({ port, host: '127.0.0.1', agent }, (response: IncomingMessage) => {
      let length = 0
      response.on('data', (chunk: Buffer) => (length += chunk.length))
      response.on('end', () => resolve(length))
      response.on('error', () => reject(new Error('cut')))
    })
    request.on('error', reject)
  })
}

test('answers that have begun are finished, and connections kept alive hold nothing up', async () => {
  const { server, port, begun } = await startSlowServer(300)
  const agent = new Agent({ keepAlive: true, maxSockets: 20 })
  await lengthOf(port, agent)
  const answers = Promise.all(Array.from({ length: 20 }, () => lengthOf(port, agent)))
  await expect.poll(begun, { interval: 5 }).toBe(21)
  const startedMs = performance.now()
  await closeGently(server, 5000)
  expect(performance.now() - startedMs).toBeLessThan(4000)
  expect(new Set(await answers)).toEqual(new Set([2000]))
  await expect(lengthOf(port, new Agent())).rejects.toThrow('ECONNREFUSED')
  agent.destroy()
})

test('an answer that never ends is cut at the limit', async () => {
  const { server, port, begun } = await startSlowServer(60_000)
  const answer = lengthOf(port, new Agent()).catch((error: Error) => error.message)
  await expect.poll(begun, { interval: 5 }).toBe(1)
  const startedMs = performance.now()
  await closeGently(server, 200)
  expect(performance.now() - startedMs).toBeLessThan(4000)
  expect(await answer).toBe('cut')
})

test('readers who ask on and on over kept connections never get half an answer', async () => {
  const { server, port, begun } = await startSlowServer(3)
  const agent = new Agent({ keepAlive: true, maxSockets: 20 })
  const failures: string[] = []
  let whole = 0
  async function readOn(): Promise<void> {
    for (;;) {
      const outcome = await lengthOf(port, agent).catch(({ message }: Error) => message)
      if (outcome === 2000) whole += 1
      else return void failures.push(String(outcome))
    }
  }
  const readers = Array.from({ length: 20 }, readOn)
  await expect.poll(begun, { interval: 5, timeout: 10_000 }).toBeGreaterThan(100)
  await closeGently(server, 5000)
  await Promise.all(readers)
  expect(whole).toBeGreaterThan(40)
  expect(failures).not.toContain('cut')
  agent.destroy()
})
