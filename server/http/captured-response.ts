import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

/** A request that comes from nobody: a socket that is never connected, and no body. */
export function quietRequest(path: string, headers: Record<string, string>): IncomingMessage {
  const request = new IncomingMessage(new Socket())
  request.method = 'GET'
  request.url = path
  request.headers = { ...headers }
  request.push(null)
  return request
}

/** A response that keeps what is written to it instead of sending it. */
export class CapturedResponse extends ServerResponse {
  readonly #chunks: Buffer[] = []
  #hasEnded = false

  /** Resolves with everything that was written, once the response has ended. */
  readonly whole = new Promise<Buffer>((resolve) => {
    this.once('finish', () => resolve(Buffer.concat(this.#chunks)))
  })

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    if (!this.headersSent) this.writeHead(this.statusCode)
    if (typeof chunk === 'string') this.#chunks.push(Buffer.from(chunk, encodingIn(rest)))
    else if (chunk instanceof Uint8Array) this.#chunks.push(Buffer.from(chunk))
    callLast(rest)
    return true
  }

  override end(...parameters: unknown[]): this {
    if (this.#hasEnded) return this
    this.#hasEnded = true
    const [chunk, ...rest] = parameters
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) this.write(chunk, rest[0])
    else if (!this.headersSent) this.writeHead(this.statusCode)
    this.finished = true
    process.nextTick(() => this.emit('finish'))
    callLast(parameters)
    return this
  }
}

function encodingIn([given]: unknown[]): BufferEncoding {
  return typeof given === 'string' && Buffer.isEncoding(given) ? given : 'utf8'
}

function callLast(parameters: unknown[]): void {
  const last = parameters.at(-1)
  if (typeof last === 'function') process.nextTick(() => last())
}
