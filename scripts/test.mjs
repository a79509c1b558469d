import { refuseOldNode } from './bootstrap/node-version.mjs'

// No top-level await: an old Node must get as far as the sentence that says it is too old.
if (!refuseOldNode()) {
  void import('./bootstrap/launch.mjs').then(({ launch }) =>
    launch('scripts/test/run-tests.ts', process.argv.slice(2)),
  )
}
