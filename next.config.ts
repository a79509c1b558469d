import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { NextConfig } from 'next'

const buildFolder = process.env.BROADSHEET_BUILD ?? '.next'

const config: NextConfig = {
  distDir: buildFolder,
  agentRules: false,
  poweredByHeader: false,
  reactStrictMode: true,
  compress: false,
  devIndicators: false,
  // The arguments of an editor's action are what was typed.
  logging: { serverFunctions: false },
  images: { unoptimized: true },
  experimental: { globalNotFound: true },
  serverExternalPackages: ['mediabunny', 'pg-boss'],
  typescript: { ignoreBuildErrors: true, tsconfigPath: ownTsconfig() },
}

export default config

/**
 * `npm test` checks the types. Next writes its own wishes and the name of the build folder into the tsconfig it is
 * given, so it is given one of its own instead of ours.
 */
function ownTsconfig(): string {
  const path = 'node_modules/.cache/broadsheet/tsconfig.json'
  mkdirSync(dirname(path), { recursive: true })
  if (!existsSync(path)) writeFileSync(path, '{ "compilerOptions": { "jsx": "react-jsx" } }\n')
  return path
}
