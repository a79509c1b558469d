/** The player of the story's own reading aloud, if somebody recorded one; browsers' voices are for the others. */
export function findNarration(): HTMLAudioElement | null {
  return document.querySelector('.body > .is-narration audio')
}

/** Goes on with the recording, its player in view, or pauses it. */
export function toggleNarration(narration: HTMLAudioElement): void {
  if (!narration.paused) return narration.pause()
  narration.closest('.block')?.scrollIntoView({ block: 'nearest' })
  // What the browser cannot play its own player says.
  narration.play().catch(() => {})
}
