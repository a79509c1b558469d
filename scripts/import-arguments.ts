import { parseArgs } from 'node:util'
import { fail, ok, type Result } from '#lib/result.ts'

/** What `npm run import` was asked to do. `file` is a path, or `-` for standard input. */
export type ImportArguments = {
  file: string
  publish: boolean
  json: boolean
  section?: string | undefined
  headline?: string | undefined
  authorLinks: string[]
  sourceUrl?: string | undefined
}

export const importUsage =
  'Usage: npm run import -- FILE|- [--publish] [--section S] [--headline H] [--author-link URL]... [--source-url URL] [--json]'

/** Reads the arguments of `npm run import`; fails with a sentence for what it does not know. */
export function parseImportArguments(args: string[]): Result<ImportArguments> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        publish: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        section: { type: 'string' },
        headline: { type: 'string' },
        'author-link': { type: 'string', multiple: true, default: [] },
        'source-url': { type: 'string' },
      },
    })
    const [file, ...more] = positionals
    if (file === undefined) return fail('usage', 'Name the file to import, or - for standard input.')
    if (more.length > 0)
      return fail('usage', `One file at a time: ${more.join(', ')} cannot be imported as well.`)
    const { publish, json, section, headline } = values
    return ok({
      file,
      publish,
      json,
      section,
      headline,
      authorLinks: values['author-link'],
      sourceUrl: values['source-url'],
    })
  } catch (error) {
    return fail('usage', error instanceof Error ? error.message : String(error))
  }
}
