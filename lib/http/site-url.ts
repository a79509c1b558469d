import { env } from '#lib/env.ts'

/** The origin people type, without a trailing slash: `SITE_URL`, or this machine's own address. */
export function siteUrl(): string {
  const { SITE_URL, PORT } = env()
  return SITE_URL ?? `http://localhost:${PORT}`
}
