// Written for the oldest Node that reads modules, because it is what tells that Node it is too old.

/** Whether this Node is too old to install Broadsheet; says so in one sentence. */
export function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return false
  console.error(
    'Broadsheet needs Node.js 20.19 or later to start, and this is ' +
      process.versions.node +
      '; install a newer one from https://nodejs.org.',
  )
  process.exitCode = 1
  return true
}
