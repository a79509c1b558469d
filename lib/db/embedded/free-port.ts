import { createServer } from 'node:net'

/** Whether nothing listens on `port` of `host` and this process may. */
export async function isPortFree(port: number, host: string = '127.0.0.1'): Promise<boolean> {
  return (await tryListening(port, host)) !== null
}

/** A port of the loopback that nothing listens on now: `preferred` when it is free, else one of the system's choice. */
export async function findFreePort(preferred?: number): Promise<number> {
  if (preferred && (await isPortFree(preferred))) return preferred
  const port = await tryListening(0, '127.0.0.1')
  if (port === null) throw new Error('The system has no free port on 127.0.0.1.')
  return port
}

function tryListening(port: number, host: string | undefined): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(null))
    probe.listen({ port, host, exclusive: true }, () => {
      const address = probe.address()
      probe.close(() => resolve(address && typeof address === 'object' ? address.port : null))
    })
  })
}
