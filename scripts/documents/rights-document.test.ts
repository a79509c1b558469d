import { expect, test } from 'vitest'
import { rightsDocument } from './rights-document.ts'

test('docs/editors/rights.md says what the table says (vitest -u writes it anew)', async () => {
  await expect(rightsDocument()).toMatchFileSnapshot('../../docs/editors/rights.md')
})
