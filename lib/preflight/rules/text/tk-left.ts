import { defineRule } from '#lib/preflight/define-rule.ts'
import { surroundings } from '#lib/preflight/text/surroundings.ts'
import { textPieces } from '#lib/preflight/text/text-pieces.ts'
import { tkMarkers } from '#lib/preflight/tk-markers.ts'

/** What was 'to come' has to have come. */
export const tkLeft = defineRule({
  id: 'tk-left',
  severity: 'error',
  check: ({ content }) =>
    textPieces(content).flatMap(({ text, place }) =>
      tkMarkers(text).map(({ start, end }) => {
        const quote = surroundings(text, start, end)
        return { words: { key: 'preflight.finding.tkLeft', values: { quote } }, place: { ...place, quote } }
      }),
    ),
})
