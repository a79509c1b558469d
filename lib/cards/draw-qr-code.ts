import { encode } from 'uqr'

/** Modules around the code that a camera needs to find it. */
const quietModules = 4

/**
 * An address as QR code in SVG: black on white whatever surrounds it, since cameras read no light code on dark.
 * Throws for more text than a code holds (2,953 bytes).
 */
export function drawQrCode(address: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: quietModules })
  const rows = data.map((row, y) => {
    const dark = row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))
    return dark.join('')
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">`,
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${rows.join('')}"/></svg>`,
  ].join('')
}
