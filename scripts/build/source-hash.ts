import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a production build is made from: folders of sources, and files that steer the build. */
const FOLDERS = ['app', 'blocks', 'components', 'islands', 'lib', 'messages', 'public', 'server']
const FILES = ['package-lock.json', 'package.json', 'prisma/schema.prisma']
const CONFIG = /^(next|postcss|tailwind)\.config\.\w+$|^(proxy|instrumentation)\.tsx?$/

// Made by the build itself, or never part of it.
const LEFT_OUT =
  /(^|\/)(generated|islands-build|corpus|testing)(\/|$)|^public\/(islands(\/|$)|sw\.js$)|\.test\.tsx?$/

/**
 * A hash over every file that a production build depends on, and over the project's place, because a build
 * holds absolute paths.
 */
export function hashSources(root: string = process.cwd()): string {
  const hash = createHash('sha256').update(`${root}\n${process.version}\n`)
  for (const path of listSources(root)) {
    hash
      .update(`${path}\n`)
      .update(readFileSync(join(root, path)))
      .update('\n')
  }
  return hash.digest('hex')
}

function listSources(root: string): string[] {
  const inFolders = FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  )
  const atTop = readdirSync(root).filter((name) => CONFIG.test(name))
  return [...inFolders, ...atTop, ...FILES]
    .filter((path) => !LEFT_OUT.test(path) && existsSync(join(root, path)))
    .filter((path) => statSync(join(root, path)).isFile())
    .sort()
}
