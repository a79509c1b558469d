import { drawQrCode } from '#lib/cards/draw-qr-code.ts'
import { siteUrl } from '#lib/http/site-url.ts'
import { readOwnAddress } from '#lib/site/own-address.ts'

/** The QR code of an address of this site. */
export function GET(request: Request): Response {
  const sent = new URL(request.url).searchParams.get('of') ?? ''
  const address = readOwnAddress(sent, siteUrl())
  if (!address) return new Response('There is no such page here.\n', { status: 404 })
  return new Response(drawQrCode(address.href), { headers: { 'content-type': 'image/svg+xml' } })
}
