import { createTranslator } from 'use-intl/core'
import type { FindingWords } from '#lib/preflight/define-rule.ts'
import preflight from '#messages/en/preflight.json' with { type: 'json' }

const say = createTranslator({ locale: 'en-GB', messages: { preflight } })

/** The sentence of a finding in English, for whoever has no language of their own to show it in. */
export function sayInEnglish({ key, values }: FindingWords): string {
  return say(key, values)
}
