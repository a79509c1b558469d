import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parseEnv } from './env.ts'

test('an empty environment gives the defaults of a newcomer', () => {
  expect(parseEnv({})).toEqual({
    PORT: 3000,
    BROADSHEET_DATA: resolve('data'),
    BROADSHEET_EDITION: 'demo',
    BROADSHEET_BUILD: '.next',
    BROADSHEET_CHECK_EMBEDS: 'off',
    TRUSTED_PROXIES: [],
  })
})

test('a variable set to nothing counts as absent', () => {
  expect(parseEnv({ PORT: '', DATABASE_URL: ' ', SITE_URL: '' })).toEqual(parseEnv({}))
})

test('settings come out in the form the code needs', () => {
  const env = parseEnv({
    PORT: '8080',
    BROADSHEET_DATA: '/srv/news',
    BROADSHEET_EDITION: 'empty',
    SITE_URL: 'https://Lantern.example/',
    TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8,::1',
  })
  expect(env).toMatchObject({
    PORT: 8080,
    BROADSHEET_DATA: '/srv/news',
    BROADSHEET_EDITION: 'empty',
    SITE_URL: 'https://lantern.example',
    TRUSTED_PROXIES: ['127.0.0.1', '10.0.0.0/8', '::1'],
  })
})

const s3 = {
  S3_ENDPOINT: 'https://s3.example.net/',
  S3_REGION: 'eu-west-1',
  S3_BUCKET: 'lantern-pictures',
  S3_ACCESS_KEY_ID: 'id',
  S3_SECRET_ACCESS_KEY: 'secret',
}

test('an S3 store is five settings or none', () => {
  expect(parseEnv(s3)).toMatchObject({ ...s3, S3_ENDPOINT: 'https://s3.example.net' })
  expect(() => parseEnv({ ...s3, S3_REGION: '', S3_SECRET_ACCESS_KEY: undefined })).toThrow(
    'Set S3_REGION, S3_SECRET_ACCESS_KEY too, or none.',
  )
})

test.each([
  [{ ...s3, S3_ENDPOINT: 's3.example.net' }, 'S3_ENDPOINT must be the address of an S3 store'],
  [{ ...s3, S3_BUCKET: 'Pictures/2026' }, 'S3_BUCKET must be the name of a bucket'],
  [{ PORT: 'three thousand' }, 'PORT must be a number, such as 3000.'],
  [{ PORT: '70000' }, 'PORT must be 65535 at most.'],
  [{ PORT: '30.5' }, 'PORT must be a whole number.'],
  [{ BROADSHEET_EDITION: 'evening' }, "BROADSHEET_EDITION must be 'demo' or 'empty'."],
  [{ DATABASE_URL: 'mysql://db/news' }, 'DATABASE_URL must be an address of a PostgreSQL'],
  [{ SITE_URL: 'lantern.example' }, 'SITE_URL must be the address readers type'],
  [{ SITE_URL: 'https://lantern.example/news' }, 'without a path'],
  [{ TRUSTED_PROXIES: 'the load balancer' }, 'TRUSTED_PROXIES must list addresses or ranges'],
  [{ TRUSTED_PROXIES: '10.0.0.0/40' }, 'TRUSTED_PROXIES must list addresses or ranges'],
])('%o is refused with a sentence that says what to write', (variables, sentence) => {
  expect(() => parseEnv(variables)).toThrow(sentence)
})

test('every wrong setting is named at once', () => {
  expect(() => parseEnv({ PORT: 'x', SITE_URL: 'y' })).toThrow(/PORT must[^]*SITE_URL must/)
})
