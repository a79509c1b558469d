import { type Browser, expect, type Page, test } from '@playwright/test'
import { toneWav } from '../lib/media/recordings/testing/drawn-recordings.ts'
import { signIn } from './support/sign-in.ts'

const subtitles = '1\n00:00:00,000 --> 00:00:01,000\nThe ferry leaves.\n'

test('a film and a reading aloud are put into a story, published, and played by a reader', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000)
  const film = await drawFilm(page)
  const headline = `The ferry on film ${Math.random().toString(36).slice(2, 8)}`
  await signIn(page, 'editor', '/admin/stories/new')
  await page.getByLabel('Working headline').fill(headline)
  await page.keyboard.press('Enter')
  const text = page.getByRole('textbox', { name: 'Text', exact: true })
  await text.click()
  await page.keyboard.type('The ferry is back, and was filmed.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/audio')
  await page.getByRole('option', { name: /^Audio/ }).click()
  const sound = text.locator('[data-node=audio]')
  await sound.getByLabel('Choose a recording').setInputFiles({
    name: 'voice.wav',
    mimeType: 'audio/wav',
    buffer: Buffer.from(toneWav(2)),
  })
  await expect(sound.getByText('voice.wav')).toBeVisible()
  await sound.getByLabel(/^The story read aloud/).check()
  await sound.getByLabel('Credit').fill('Ann Holm')

  await text.getByText('The ferry is back').click()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/video')
  await page.getByRole('option', { name: /^Video/ }).click()

  await text.getByLabel('Choose a film').setInputFiles({
    name: 'notes.mp4',
    mimeType: 'video/mp4',
    buffer: Buffer.from('Dear editor. '.repeat(50)),
  })
  await expect(text.getByRole('alert')).toContainText('this file is none of them')
  await text
    .getByLabel('Choose a film')
    .setInputFiles({ name: 'ferry.webm', mimeType: 'video/webm', buffer: film })
  await expect(text.getByText('ferry.webm')).toBeVisible()
  const tracks = text.getByRole('group', { name: 'Subtitles' })
  await tracks.getByRole('button', { name: 'Add' }).click()
  await tracks.getByLabel('Language').fill('en')
  await tracks
    .getByLabel('Choose subtitles')
    .setInputFiles({ name: 'ferry.srt', mimeType: 'application/x-subrip', buffer: Buffer.from(subtitles) })
  await expect(tracks.getByText('ferry.srt')).toBeVisible()
  const filmed = text.locator('[data-node=video]')
  await filmed.getByLabel('Title').fill('The ferry')
  await filmed.getByLabel('Credit').fill('Ann Holm')

  await page.locator('[data-story-field="section"]').selectOption({ label: 'City' })
  await page.getByLabel('Add a contributor').fill('Maren')
  await page.getByRole('option', { name: /Maren Holt/ }).click()
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
  await page.getByRole('tab', { name: 'Publish' }).click()
  await page.getByRole('button', { name: 'Publish now', exact: true }).click()
  const published = page.getByText(/^Readers find it at/)
  await expect(published).toBeVisible()
  const path = /\/city\/[\w/-]+/.exec((await published.textContent()) ?? '')?.[0] ?? ''
  await playAsReader(browser, path)
})

/** Nothing is asked for before playing; then the film has its length, and its subtitles have words. */
async function playAsReader(browser: Browser, path: string): Promise<void> {
  const reader = await (await browser.newContext()).newPage()
  const asked: string[] = []
  reader.on('request', (request) => asked.push(request.url()))
  await reader.goto(path, { waitUntil: 'networkidle' })
  expect(asked.filter((url) => /\/(?:film|subtitles)\./.test(url))).toEqual([])
  const video = reader.locator('video')
  const box = await video.boundingBox()
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(320 / 180, 1)
  const played = await video.evaluate(async (element: HTMLVideoElement) => {
    element.muted = true
    const [track] = element.textTracks
    if (track) track.mode = 'showing'
    await element.play()
    await new Promise((resolve) => setTimeout(resolve, 500))
    return {
      isMoving: element.currentTime > 0,
      widthPx: element.videoWidth,
      words: [...(track?.cues ?? [])].map((cue) => (cue as VTTCue).text),
    }
  })
  expect(played).toEqual({ isMoving: true, widthPx: 320, words: ['The ferry leaves.'] })
  await listen(reader)
  await reader.context().close()
}

/** The recording is played, not the browser's voice. */
async function listen(reader: Page): Promise<void> {
  const isPlaying = () => reader.locator('audio').evaluate((element: HTMLAudioElement) => !element.paused)
  const button = reader.locator('button[value=listen]')
  await button.click()
  await expect.poll(isPlaying).toBe(true)
  await expect(reader.locator('.listen-bar')).toBeHidden()
  await button.click()
  await expect.poll(isPlaying).toBe(false)
}

/** A film of a second and a half, as the browser records a drawing. */
async function drawFilm(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 180 })
    const context = canvas.getContext('2d')
    const recorder = new MediaRecorder(canvas.captureStream(20), { mimeType: 'video/webm;codecs=vp8' })
    const parts: Blob[] = []
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data))
    const ended = new Promise((resolve) => recorder.addEventListener('stop', resolve))
    recorder.start()
    for (let at = 0; at < 30; at += 1) {
      context?.fillRect(at * 5, 0, 20, 180)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    recorder.stop()
    await ended
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer())
    return btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))
  })
  return Buffer.from(base64, 'base64')
}
