import { sameValue } from '#lib/drafts/merge/same-value.ts'
import { typedWords } from '#lib/drafts/testing/edit-script.ts'
import { calmDown, happen, type Incident, wordsSomewhere, wordsToKeep } from './newsroom-script.ts'
import { SimulatedEditor } from './simulated-editor.ts'
import type { StoryBackend } from './story-backend.ts'
import { VirtualTime } from './virtual-time.ts'

export type SimulatedNewsroom = { editors: SimulatedEditor[]; backend: StoryBackend; time: VirtualTime }

let made = 0

/** Editors with one tab each on one story. */
export async function newsroomOf(userIds: string[], backend: StoryBackend): Promise<SimulatedNewsroom> {
  const time = new VirtualTime()
  const editors = userIds.map(
    (userId, index) => new SimulatedEditor(userId, 'abc'.charAt(index), backend, time, nextId),
  )
  for (const editor of editors) await editor.open()
  return { editors, backend, time }
}

/**
 * Plays a script and answers what went wrong: words that somebody typed, nobody took away and that are nowhere at some
 * step, or in neither story nor conflict once all is calm; tabs that do not show the story then; journals that are left.
 */
export async function troublesOf(newsroom: SimulatedNewsroom, script: Incident[]): Promise<string[]> {
  const { editors, backend, time } = newsroom
  for (const incident of script) {
    await happen(incident, editors, backend, time)
    const lost = missing(editors, await wordsSomewhere(editors, backend))
    if (lost.length > 0) return [`${lost.join()} nowhere after ${JSON.stringify(incident)}`]
  }
  await calmDown(editors, backend, time)
  const { latest, conflicts } = await backend.everything()
  const lost = missing(editors, typedWords([latest, conflicts])).map((word) => `${word} lost in the end`)
  const troubles = editors.flatMap(({ userId, journal, livingTabs }) => [
    ...[...journal.entries.keys()].map((key) => `${userId} has a journal left: ${key}`),
    ...livingTabs.flatMap(({ keeper }) => [
      ...(sameValue(keeper.content, latest) ? [] : [`${userId} is shown another story`]),
      ...(['saved', 'conflict'].includes(keeper.snapshot.state)
        ? []
        : [`${userId}: ${keeper.snapshot.state}`]),
    ]),
  ])
  for (const editor of editors) editor.crash()
  return [...lost, ...troubles]
}

function missing(editors: SimulatedEditor[], words: Set<string>): string[] {
  return wordsToKeep(editors).filter((word) => !words.has(word))
}

function nextId(): string {
  made += 1
  return `00000000-0000-4000-8000-${made.toString(16).padStart(12, '0')}`
}
