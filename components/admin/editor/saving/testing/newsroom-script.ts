import * as fc from 'fast-check'
import { anyEdit, type Edit, typedWords } from '#lib/drafts/testing/edit-script.ts'
import type { SimulatedEditor } from './simulated-editor.ts'
import type { StoryBackend } from './story-backend.ts'
import type { VirtualTime } from './virtual-time.ts'

/** One thing that happens to one of the editors. */
export type Incident = {
  who: number
  what:
    | { kind: 'edit'; edit: Edit }
    | { kind: 'wait'; ms: number }
    | { kind: 'lose-answers'; count: number }
    | { kind: 'settle'; choice: 'saved' | 'incoming' }
    | {
        kind: 'offline' | 'online' | 'crash' | 'reload' | 'sleep' | 'second-tab' | 'taken-over' | 'given-back'
      }
}

const waits = [0, 20, 60, 300, 1100, 3500, 12_000]
const calmMs = 45_000
const stepMs = 4000
const minutesMs = 120_000

const anyIncident = (waitsMs: number[]): fc.Arbitrary<Incident> =>
  fc.record({
    who: fc.nat(2),
    what: fc.oneof(
      { weight: 12, arbitrary: fc.record({ kind: fc.constant('edit' as const), edit: anyEdit }) },
      {
        weight: 8,
        arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.constantFrom(...waitsMs) }),
      },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('lose-answers' as const), count: fc.nat(3) }) },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('settle' as const),
          choice: fc.constantFrom('saved' as const, 'incoming' as const),
        }),
      },
      {
        weight: 5,
        arbitrary: fc.record({
          kind: fc.constantFrom(
            'offline' as const,
            'online' as const,
            'crash' as const,
            'reload' as const,
            'sleep' as const,
            'second-tab' as const,
            'taken-over' as const,
            'given-back' as const,
          ),
        }),
      },
    ),
  })

/** Up to fifty incidents, with minutes between some of them. */
export const anyScript: fc.Arbitrary<Incident[]> = fc.array(anyIncident([...waits, minutesMs]), {
  minLength: 4,
  maxLength: 50,
})

/** Up to fifteen, for servers on which time costs time. */
export const anyShortScript: fc.Arbitrary<Incident[]> = fc.array(anyIncident(waits), {
  minLength: 4,
  maxLength: 15,
})

/** Lets an incident happen. */
export async function happen(
  { who, what }: Incident,
  editors: SimulatedEditor[],
  backend: StoryBackend,
  time: VirtualTime,
): Promise<void> {
  const editor = editors[who % editors.length]
  if (!editor) return
  const tab = editor.livingTabs.at(-1)
  switch (what.kind) {
    case 'edit':
      await editor.edit(what.edit)
      break
    case 'wait':
      await time.pass(what.ms)
      break
    case 'lose-answers':
      editor.answersToLose = what.count
      break
    case 'settle': {
      const conflict = tab?.keeper.snapshot.conflicts[0]
      if (tab && conflict) void tab.keeper.resolveConflict(conflict.id, what.choice)
      break
    }
    case 'offline':
    case 'online':
      editor.isOnline = what.kind === 'online'
      break
    case 'crash':
      editor.crash()
      break
    case 'reload':
      await editor.reload()
      break
    case 'sleep':
      if (tab) tab.isAwake = false
      break
    case 'second-tab':
      await editor.open()
      break
    case 'taken-over':
    case 'given-back':
      await backend.allow(editor.userId, what.kind === 'given-back')
      break
  }
  await time.pass(0)
}

/** What was typed and taken away by nobody. */
export function wordsToKeep(editors: SimulatedEditor[]): string[] {
  const erased = new Set(editors.flatMap((editor) => [...editor.erased]))
  return editors.flatMap((editor) => [...editor.typed]).filter((word) => !erased.has(word))
}

/** Every word that is somewhere: on the server, in a journal, on a screen. */
export async function wordsSomewhere(
  editors: SimulatedEditor[],
  backend: StoryBackend,
): Promise<Set<string>> {
  const journals = editors.map((editor) => [...editor.journal.entries])
  const screens = editors.map((editor) => editor.livingTabs.map(({ keeper }) => keeper.content))
  const { conflicts, wordsInHistory } = await backend.everything()
  return new Set([...wordsInHistory, ...typedWords([conflicts, journals, screens])])
}

/** Everybody is back, everything works, and time passes until all is saved, or too much of it. */
export async function calmDown(
  editors: SimulatedEditor[],
  backend: StoryBackend,
  time: VirtualTime,
): Promise<void> {
  for (const editor of editors) {
    editor.isOnline = true
    editor.answersToLose = 0
    await backend.allow(editor.userId, true)
    for (const tab of editor.livingTabs) {
      tab.isAwake = true
      void tab.keeper.retry()
    }
    await editor.open()
  }
  for (let passedMs = 0; passedMs < calmMs && !editors.every(isCalm); passedMs += stepMs) {
    await time.pass(stepMs)
  }
  await time.pass(stepMs)
}

function isCalm({ journal, livingTabs }: SimulatedEditor): boolean {
  const states = livingTabs.map(({ keeper }) => keeper.snapshot.state)
  return journal.entries.size === 0 && states.every((state) => state === 'saved' || state === 'conflict')
}
