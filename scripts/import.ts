import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { database } from '#lib/db/client.ts'
import { withGivenLinks } from '#lib/importers/given-links.ts'
import type { ImportedStory } from '#lib/importers/imported-story.ts'
import { runImport } from '#lib/importers/run-import.ts'
import { storeImportedStory } from '#lib/importers/store-story.ts'
import { storyAsJson } from '#lib/importers/story-json.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { runCommand } from '#scripts/command.ts'
import { type ImportArguments, importUsage, parseImportArguments } from '#scripts/import-arguments.ts'
import { openNewsroom } from '#scripts/serving/open-newsroom.ts'

await runCommand(async () => {
  const given = parseImportArguments(process.argv.slice(2))
  if (!given.ok) return refuse(`${given.message}\n${importUsage}`)
  const bytes = await readInput(given.value.file)
  if (!bytes.ok) return refuse(bytes.message)
  const read = await runImport(bytes.value)
  if (!read.ok) return refuse(read.message)
  const story = withGivenLinks(read.value, given.value)
  if (!story.ok) return refuse(story.message)
  if (given.value.json && !given.value.publish) return print(story.value, null, [])
  return await store(story.value, given.value)
})

async function store(story: ImportedStory, options: ImportArguments): Promise<number> {
  const newsroom = openNewsroom()
  try {
    await newsroom.ready
    const stored = await storeImportedStory(database(), story, options)
    if (!stored.ok) return refuse(stored.message)
    const { path, warnings } = stored.value
    if (options.json) return print(story, path, warnings)
    for (const warning of [...story.warnings, ...warnings]) console.error(`- ${warning}`)
    console.log(path === null ? `Stored as a draft (${stored.value.articleId}).` : `Published at ${path}`)
    return 0
  } finally {
    await newsroom.close()
  }
}

async function readInput(file: string): Promise<Result<Uint8Array>> {
  try {
    return ok(file === '-' ? await buffer(process.stdin) : await readFile(file))
  } catch (error) {
    return fail(
      'unreadable',
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    )
  }
}

function print(story: ImportedStory, path: string | null, warnings: string[]): number {
  process.stdout.write(
    `${JSON.stringify(storyAsJson({ ...story, warnings: [...story.warnings, ...warnings] }, path), null, 2)}\n`,
  )
  return 0
}

function refuse(sentence: string): number {
  console.error(sentence)
  return 2
}
