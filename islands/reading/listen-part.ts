import { type PlacedSentence, placeSentences } from './placed-sentences.ts'
import { keepChoice, readChoice } from './reading-choice.ts'
import { voiceFor } from './voice-for.ts'

const storage = () => localStorage
const highlightName = 'spoken'
const scrolling = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', ' '])

/** Reads the story aloud, sentence by sentence, with the bar that steers it. Call once a page. */
export function startListening(): { toggle: () => void } {
  const bar = document.querySelector<HTMLElement>('.listen-bar')
  const lang = document.documentElement.lang
  let sentences: PlacedSentence[] = []
  let at = 0
  let isPlaying = false
  let isFollowing = true
  /** What an utterance of an earlier turn still reports is ignored. */
  let turn = 0

  function speak(): void {
    turn += 1
    const mine = turn
    speechSynthesis.cancel()
    const sentence = sentences[at]
    if (!sentence) return stop()
    show(sentence)
    const utterance = new SpeechSynthesisUtterance(sentence.text)
    utterance.lang = lang
    utterance.voice = voiceFor(speechSynthesis.getVoices(), lang)
    utterance.rate = Number(readChoice(storage, 'rate'))
    utterance.addEventListener('end', () => {
      if (mine === turn) moveTo(at + 1)
    })
    utterance.addEventListener('error', ({ error }) => {
      if (mine !== turn) return
      if (error === 'not-allowed') pause()
      else moveTo(at + 1)
    })
    speechSynthesis.speak(utterance)
  }

  function moveTo(index: number): void {
    at = Math.max(0, index)
    if (isPlaying) speak()
    else showAt()
  }

  /** Browsers forget a paused voice; the sentence is begun again instead. */
  function pause(): void {
    isPlaying = false
    turn += 1
    speechSynthesis.cancel()
    update()
  }

  function play(): void {
    if (sentences.length === 0) collect()
    isPlaying = true
    isFollowing = true
    if (bar) bar.hidden = false
    update()
    speak()
  }

  function stop(): void {
    pause()
    at = 0
    sentences = []
    mark(null)
    if (bar) bar.hidden = true
  }

  function collect(): void {
    const hasCaptions = readChoice(storage, 'captions') === 'read'
    const current = sentences[at]?.range.startContainer
    sentences = placeSentences(document, { lang, hasCaptions })
    at = Math.max(
      0,
      sentences.findIndex(({ range }) => range.startContainer === current),
    )
  }

  function showAt(): void {
    const sentence = sentences[at]
    if (sentence) show(sentence)
  }

  function show({ range, element }: PlacedSentence): void {
    mark({ range, element })
    if (!isFollowing) return
    const { top, bottom } = range.getBoundingClientRect()
    if (top > innerHeight * 0.15 && bottom < innerHeight * 0.7) return
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
    scrollBy({ top: top - innerHeight * 0.3, behavior: isCalm ? 'auto' : 'smooth' })
  }

  function update(): void {
    const button = bar?.querySelector('button[value=play]')
    button?.setAttribute('aria-pressed', String(isPlaying))
  }

  bar?.addEventListener('click', ({ target }) => {
    const value = target instanceof Element ? target.closest('button')?.value : undefined
    if (value === 'play') toggle()
    if (value === 'back') moveTo(at - 1)
    if (value === 'on') moveTo(at + 1)
    if (value === 'stop') stop()
  })
  const rate = bar?.querySelector('select')
  const captions = bar?.querySelector('input')
  if (rate) rate.value = readChoice(storage, 'rate')
  if (captions) captions.checked = readChoice(storage, 'captions') === 'skip'
  bar?.addEventListener('change', () => {
    if (rate) keepChoice(storage, 'rate', rate.value)
    keepChoice(storage, 'captions', captions?.checked ? 'skip' : 'read')
    collect()
    moveTo(at)
  })
  const letGo = () => {
    isFollowing = false
  }
  addEventListener('wheel', letGo, { passive: true })
  addEventListener('touchmove', letGo, { passive: true })
  addEventListener('keydown', ({ key }) => {
    if (scrolling.has(key)) letGo()
  })
  addEventListener('pagehide', stop)

  function toggle(): void {
    if (isPlaying) pause()
    else play()
  }
  return { toggle }
}

/** Marks the sentence being read; where ranges cannot be marked, what holds it. */
function mark(spoken: { range: Range; element: Element } | null): void {
  if ('highlights' in CSS) {
    if (spoken) CSS.highlights.set(highlightName, new Highlight(spoken.range))
    else CSS.highlights.delete(highlightName)
    return
  }
  for (const element of document.querySelectorAll('.is-spoken')) element.classList.remove('is-spoken')
  spoken?.element.classList.add('is-spoken')
}
