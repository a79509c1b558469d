/**
 * A reason not to start that the person at the keyboard can do something about: a port in use, a full
 * disk, a wrong setting. `message` is one plain sentence; entry scripts print it without a stack and exit.
 */
export class StartupRefusal extends Error {
  override name = 'StartupRefusal'
}
