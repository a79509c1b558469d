import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')
const takesActor = /export (?:async )?function\*? (\w+)(?:<[^(]*>)?\(\s*actor: Actor\b/g

/** Every exported function of `lib/` whose first parameter is an actor, with the file it stands in. */
export function listActorFunctions(): { name: string; file: string }[] {
  return globSync('lib/**/*.ts', { cwd: root })
    .filter((file) => !/\.test\.ts$|\/testing\//.test(file))
    .flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(takesActor)].map(([, name = '']) => ({
        name,
        file,
      })),
    )
}
