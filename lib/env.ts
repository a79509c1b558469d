import { BlockList, isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import { StartupRefusal } from '#lib/startup-refusal.ts'

const settings = z.object({
  PORT: z.coerce
    .number('PORT must be a number, such as 3000.')
    .int('PORT must be a whole number.')
    .min(0, 'PORT must be 0 or more.')
    .max(65_535, 'PORT must be 65535 at most.')
    .default(3000),
  HOST: z.string().optional(),
  BROADSHEET_DATA: z
    .string()
    .default('data')
    .transform((folder) => resolve(folder)),
  BROADSHEET_EDITION: z
    .enum(['demo', 'empty'], "BROADSHEET_EDITION must be 'demo' or 'empty'.")
    .default('demo'),
  BROADSHEET_BUILD: z.string().default('.next'),
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(ql)?:\/\/[^/]/,
      'DATABASE_URL must be an address of a PostgreSQL from 15 on, such as postgresql://user:password@host:5432/database.',
    )
    .optional(),
  SITE_URL: z
    .string()
    .refine(
      isOrigin,
      'SITE_URL must be the address readers type, such as https://news.example, without a path.',
    )
    .transform((url) => new URL(url).origin)
    .optional(),
  AUTH_SECRET: z
    .string()
    .min(32, 'AUTH_SECRET must be 32 characters or longer, such as what `openssl rand -base64 48` prints.')
    .optional(),
  TRUSTED_PROXIES: z
    .string()
    .transform((list) => list.split(',').map((range) => range.trim()))
    .refine(
      (ranges) => ranges.every(isAddressRange),
      'TRUSTED_PROXIES must list addresses or ranges with commas between, such as 127.0.0.1, 10.0.0.0/8.',
    )
    .default([]),
})

/** The settings of this process, validated. Folders are absolute, SITE_URL is an origin. */
export type Env = z.infer<typeof settings>

let known: Env | undefined

/**
 * The settings of this process, read from its environment on first use; empty variables count as absent.
 * Throws StartupRefusal with a sentence for each setting that is wrong.
 */
export function env(): Env {
  known ??= parseEnv(process.env)
  return known
}

/** Validates `variables` as settings; see `env`. */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()))
  const parsed = settings.safeParse(given)
  if (parsed.success) return parsed.data
  throw new StartupRefusal(parsed.error.issues.map(({ message }) => message).join('\n'))
}

/**
 * Makes `url` the process's DATABASE_URL: how the embedded server's address reaches this process's other
 * copies of this module (Next bundles its own) and the processes it starts.
 */
export function provideDatabaseUrl(url: string): void {
  process.env.DATABASE_URL = url
  known = undefined
}

/** The variables for a process that this one starts, with `changes` on top. */
export function childEnvironment(changes: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...changes }
}

function isOrigin(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && /^https?:$/.test(url.protocol) && `${url.pathname}${url.search}${url.hash}` === '/'
}

function isAddressRange(range: string): boolean {
  const [address = '', prefix, ...rest] = range.split('/')
  const family = isIP(address)
  if (family === 0 || rest.length > 0) return false
  if (prefix === undefined) return true
  try {
    new BlockList().addSubnet(
      address,
      /^\d+$/.test(prefix) ? Number(prefix) : -1,
      family === 6 ? 'ipv6' : 'ipv4',
    )
    return true
  } catch {
    return false
  }
}
