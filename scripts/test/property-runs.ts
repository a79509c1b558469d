import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    propertyFactor: number
  }
}

/** How often a property is tried: `count` in `npm test`, many times that in `npm run test:attack`. */
export function propertyRuns(count: number): number {
  return count * (inject('propertyFactor') ?? 1)
}
