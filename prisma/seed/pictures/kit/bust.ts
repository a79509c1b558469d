import { disc, mix, oval, repeat, shape, stroke } from '../ink.ts'

/** The skin of a bust: its lit plane, its shaded plane and the ink of brows, eyes and mouth. */
type Skin = { lit: string; shade: string; line: string }

const face =
  'M300 300Q296 184 400 182Q504 184 500 300Q502 384 468 432Q438 480 400 480Q362 480 332 432Q298 384 300 300Z'

/** Returns shoulders and a coat, `slope` lower at the sides for narrow shoulders. */
export function shoulders(coat: string, shade: string, slope = 0): string {
  return (
    shape(
      `M60 820Q70 ${640 + slope} 190 ${594 + slope}Q290 560 330 536L400 600L470 536Q510 560 610 ${594 + slope}Q730 ${640 + slope} 740 820Z`,
      coat,
    ) + shape(`M470 536Q510 560 610 ${594 + slope}Q730 ${640 + slope} 740 820H520Q560 660 440 586Z`, shade)
  )
}

/** Returns neck, ears and a face of two planes, the light coming from the left. */
export function head(skin: Skin): string {
  return (
    shape('M342 420H458V548Q450 606 400 620Q350 606 342 548Z', skin.lit) +
    shape('M342 452Q400 520 458 452V548Q450 606 400 620Q396 560 342 500Z', skin.shade) +
    oval(300, 336, 20, 34, skin.lit) +
    oval(500, 336, 20, 34, skin.shade) +
    shape(face, skin.lit) +
    shape(
      'M412 182Q504 184 500 300Q502 384 468 432Q438 480 404 480Q424 452 414 420Q402 406 412 394Q438 388 436 372Q418 336 412 296Q404 236 412 182Z',
      skin.shade,
    )
  )
}

/** Returns brows, lowered eyes and a mouth, `smile` higher at its corners. */
export function features(skin: Skin, { brow = 9, smile = 8 } = {}): string {
  const eye = (x: number) =>
    shape(`M${x - 19} 322Q${x} 306 ${x + 19} 322Q${x} 333 ${x - 19} 322Z`, skin.line) +
    disc(x - 4, 318, 3, mix(skin.lit, '#ffffff', 0.6))
  return (
    stroke('M330 292Q352 278 376 288M426 288Q450 278 470 292', skin.line, brow) +
    eye(354) +
    eye(450) +
    shape(
      `M366 ${432 - smile}Q400 ${440 + smile} 436 ${432 - smile}Q402 ${462 + smile} 366 ${432 - smile}Z`,
      mix(skin.shade, '#a02c3a', 0.55),
    )
  )
}

/** Returns spectacles: round, or squared when `square`. */
export function spectacles(ink: string, lens: string, square = false): string {
  const rim = square
    ? 'M310 296H394V336Q390 358 352 358Q312 358 310 336ZM410 296H494V336Q490 358 452 358Q412 358 410 336Z'
    : 'M308 324a45 45 0 1 1 90 0a45 45 0 1 1 -90 0zM406 324a45 45 0 1 1 90 0a45 45 0 1 1 -90 0z'
  return (
    shape(rim, lens, 'opacity="0.22"') +
    stroke(`${rim}M396 318Q402 310 408 318M308 316L290 308M496 316L510 308`, ink, 8)
  )
}

/** Returns a close beard with moustache. */
export function beard(ink: string, shade: string): string {
  return (
    shape(
      'M302 336Q322 372 338 396Q366 404 400 396Q434 404 464 396Q480 372 498 336Q504 400 472 446Q440 498 400 498Q360 498 328 446Q296 400 302 336ZM364 426Q400 446 438 426Q402 412 364 426Z',
      ink,
      'fill-rule="evenodd"',
    ) +
    shape(
      'M412 398Q440 402 464 396Q480 372 498 336Q504 400 472 446Q440 498 404 498Q430 470 420 446Q438 436 438 426Q426 416 412 418Z',
      shade,
    )
  )
}

/** Returns a background of flat ink with a disc and rays of gouge marks behind the head. */
export function ground(ink: string, halo: string): string {
  const rays = repeat(36, (index) => {
    const turn = (index / 36) * Math.PI * 2 + 0.05
    const at = (reach: number) =>
      `${Math.round(400 + Math.cos(turn) * reach)} ${Math.round(340 + Math.sin(turn) * reach)}`
    return `M${at(326)}L${at(index % 2 ? 372 : 420)}`
  })
  return `<rect width="800" height="800" fill="${ink}"/>${disc(400, 340, 296, halo)}${stroke(rays, halo, 9, 'opacity="0.8"')}`
}
