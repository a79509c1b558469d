import { createServer } from 'node:net'

/** A port of the loopback that nothing listens on now: `preferred` when it is free, else one of the system's choice. */
export async function findFreePort(preferred = 0): Promise<number> {
  const port = (await tryListening(preferred)) ?? (await tryListening(0))
  if (port === null) throw new Error('The system has no free port on 127.0.0.1.')
  return port
}

function tryListening(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(null))
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address()
      probe.close(() => resolve(address && typeof address === 'object' ? address.port : null))
    })
  })
}
