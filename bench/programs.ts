import { spawnSync } from 'node:child_process'
import { StartupRefusal } from '#lib/startup-refusal.ts'

const systemFolders = ['', '/usr/sbin/', '/usr/local/sbin/', '/opt/homebrew/bin/']

/** The path of a program on this machine; refuses to start with a sentence when it is missing. */
export function requireProgram(name: string, packageName: string): string {
  for (const folder of systemFolders) {
    const { error } = spawnSync(folder + name, ['-v'], { stdio: 'ignore' })
    if (!error) return folder + name
  }
  throw new StartupRefusal(
    `The benchmark needs ${name}, which is not installed here: on Debian, apt-get install ${packageName}.`,
  )
}
