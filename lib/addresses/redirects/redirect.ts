/** An address of the system before, decoded and in lower case, and where it leads. */
export type Redirect = {
  from: string
  /** Path on this site; null where what stood there is gone. */
  to: string | null
}
