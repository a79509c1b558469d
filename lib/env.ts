import { BlockList, isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import { StartupRefusal } from '#lib/startup-refusal.ts'

const s3Names = ['S3_ENDPOINT', 'S3_REGION', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

const settings = z
  .object({
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
    BROADSHEET_CHECK_EMBEDS: z
      .enum(['on', 'off'], "BROADSHEET_CHECK_EMBEDS must be 'on' or 'off'.")
      .default('off'),
    S3_ENDPOINT: z
      .string()
      .refine(isWebAddress, 'S3_ENDPOINT must be the address of an S3 store, such as https://s3.example.net.')
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
    S3_REGION: z.string().optional(),
    S3_BUCKET: z
      .string()
      .regex(
        /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
        'S3_BUCKET must be the name of a bucket, such as pictures.',
      )
      .optional(),
    S3_ACCESS_KEY_ID: z.string().optional(),
    S3_SECRET_ACCESS_KEY: z.string().optional(),
  })
  .superRefine((given, context) => {
    const missing = s3Names.filter((name) => given[name] === undefined)
    if (missing.length === 0 || missing.length === s3Names.length) return
    context.addIssue({
      code: 'custom',
      message: `Pictures are kept in an S3 store when all of ${s3Names.join(', ')} are set. Set ${missing.join(', ')} too, or none.`,
    })
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

function isWebAddress(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && /^https?:$/.test(url.protocol) && `${url.search}${url.hash}${url.username}` === ''
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
