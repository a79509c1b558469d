import { refuseOldNode } from './bootstrap/node-version.mjs'

// No top-level await: an old Node must get as far as the sentence that says it is too old.
if (!refuseOldNode()) {
  const script = process.argv[2] || ''
  void import('./bootstrap/launch.mjs').then(({ launch }) => launch(script, process.argv.slice(3)))
}
