/** The channel on which a committed transaction tells `{ id?: number, tags: string[] }`. */
export const expiryChannel = 'broadsheet_tags'

/** The connection on which a front listens; how others know which fronts are running. */
export const frontApplicationName = 'broadsheet front'

/**
 * A front acknowledges an expiry by holding the shared advisory lock (this class, the expiry's id) for a while:
 * whoever waits sees it in pg_locks from any connection, and it vanishes with the front's own connection.
 */
export const acknowledgementLockClass = 0x62726473
