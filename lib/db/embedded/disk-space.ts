import { existsSync, statfsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { StartupRefusal } from '#lib/startup-refusal.ts'

/** Free space, in bytes, on the disk that holds `path` or will hold it. */
export function getFreeBytes(path: string): number {
  let folder = resolve(path)
  while (!existsSync(folder)) folder = dirname(folder)
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

/** Throws StartupRefusal when the disk that holds `path` has less than `neededMegabytes` free. */
export function requireDiskSpace(path: string, neededMegabytes: number): void {
  const freeMegabytes = Math.floor(getFreeBytes(path) / 1_000_000)
  if (freeMegabytes >= neededMegabytes) return
  throw new StartupRefusal(
    `No disk space: ${resolve(path)} has ${freeMegabytes} MB free and Broadsheet needs ${neededMegabytes} MB; free some space, or set BROADSHEET_DATA to a folder on another disk.`,
  )
}
