import { auditFilterSchema } from '#lib/audit/audit-filter.ts'
import { auditFormats, exportAudit } from '#lib/audit/export-audit.ts'
import { fail } from '#lib/result.ts'
import { actorOfRequest, answer } from '../../../../../api/newsroom/acting.ts'

const contentTypes = { csv: 'text/csv; charset=utf-8', jsonl: 'application/jsonl; charset=utf-8' }

/** The entries that fit, as a file, written while they are read. */
export async function GET(request: Request): Promise<Response> {
  const actor = await actorOfRequest(request)
  if (actor instanceof Response) return actor
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const format = auditFormats.find((one) => one === query.format)
  if (!format) return answer(fail('invalid', `The format is one of ${auditFormats.join(', ')}.`, 'format'))
  const pieces = exportAudit(actor, auditFilterSchema.parse(query), format)
  if (!pieces.ok) return answer(pieces)
  return new Response(streamOf(pieces.value), {
    headers: {
      'content-type': contentTypes[format],
      'content-disposition': `attachment; filename="audit.${format}"`,
      'cache-control': 'no-store',
    },
  })
}

function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
}
