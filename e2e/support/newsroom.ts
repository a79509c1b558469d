import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { PublishedAttacks } from './attack/publish-attacks.ts'
import { dataFolderUnderTest } from './site-under-test.ts'
import type { DraftWithHistory } from './draft-with-history.ts'
import type { FiledStory, NewsroomRequest, PictureStoryNotes, StoryNotes } from './story-notes.ts'

const run = promisify(execFile)

/** Publishes a story from a command line beside the running site. */
export async function publishStory(story: StoryNotes): Promise<FiledStory> {
  return (await ask({ verb: 'publish', story })) as FiledStory
}

/** Publishes the story with a post of every network; answers the one there is a second time. */
export async function publishEmbeds(): Promise<FiledStory> {
  return (await ask({ verb: 'publishEmbeds' })) as FiledStory
}

/** Publishes a story with a lead picture, a picture cut square, and a gallery: five pictures. */
export async function publishPictures(story: PictureStoryNotes = {}): Promise<FiledStory> {
  return (await ask({ verb: 'publishPictures', story })) as FiledStory
}

/** Files a story that is not public, with six saved states. */
export async function fileDraft(headline: string): Promise<DraftWithHistory> {
  return (await ask({ verb: 'draft', headline })) as DraftWithHistory
}

/** Publishes one story of the attacks of this run; see `attacksUnderTest`. */
export async function publishAttackStory(story: number): Promise<PublishedAttacks> {
  return (await ask({ verb: 'publishAttacks', story })) as PublishedAttacks
}

/** Ends a story's public life now, or so many milliseconds from now; answers when. */
export async function takeStoryDown(articleId: string, endsInMs = 0): Promise<{ endsAtMs: number }> {
  return (await ask({ verb: 'takeDown', articleId, endsInMs })) as { endsAtMs: number }
}

/** In how many saved states of stories these words stand. */
export async function countRevisionsSaying(text: string): Promise<number> {
  return ((await ask({ verb: 'countRevisionsSaying', text })) as { revisions: number }).revisions
}

/** Adds the fixtures; answers the path of the story that the budgets are measured on. */
export async function prepareFixtures(): Promise<{ budgetPath: string }> {
  return (await ask({ verb: 'prepare' })) as { budgetPath: string }
}

export type CommandOutcome = { code: number; stdout: string; stderr: string }

/** Runs one of the project's commands on the site's data folder, as somebody beside the server would. */
export async function runCommand(args: string[]): Promise<CommandOutcome> {
  const env = { ...process.env, BROADSHEET_DATA: dataFolderUnderTest() }
  try {
    const { stdout, stderr } = await run(process.execPath, ['scripts/run.mjs', ...args], { env })
    return { code: 0, stdout, stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: unknown; stdout: string; stderr: string }
    if (typeof code !== 'number') throw error
    return { code, stdout, stderr }
  }
}

async function ask(request: NewsroomRequest): Promise<unknown> {
  const { code, stdout, stderr } = await runCommand([
    'e2e/support/newsroom-command.ts',
    JSON.stringify(request),
  ])
  if (code !== 0) throw new Error(`The newsroom refused ${request.verb}: ${stderr.slice(-2_000)}`)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}
