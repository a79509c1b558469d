import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { drawQrCode } from './draw-qr-code.ts'

const address = 'https://lantern.example/city/2026/11/23/tunnel?q=p1.1.0.5.abc'

test('a QR code is black on white with room around it, and has every module of the code', () => {
  const svg = drawQrCode(address)
  const { data, size } = encode(address, { ecc: 'M', border: 4 })
  expect(svg).toContain(`<path fill="#fff" d="M0 0h${size}v${size}H0z"/>`)
  expect(svg.match(/h1v1h-1z/g)).toHaveLength(data.flat().filter(Boolean).length)
  expect(svg).not.toMatch(/M[0-3] \d+h1/)
})

test('the longest address that is read fits', () => {
  expect(drawQrCode(`https://lantern.example/${'ä'.repeat(1)}${'a'.repeat(2000)}`)).toContain('</svg>')
})
