import { refuseOldNode } from './bootstrap/node-version.mjs'

// No top-level await: an old Node must get as far as the sentence that says it is too old.
if (!refuseOldNode()) {
  void Promise.all([import('./bootstrap/check-port.mjs'), import('./bootstrap/launch.mjs')]).then(
    ([{ checkPort }, { launch }]) =>
      launch('scripts/serve.ts', process.argv.slice(2), { check: checkPort, mode: 'production' }),
  )
}
