/** A section as readers see it. */
export type PublicSection = { id: string; slug: string; name: string; description: string }
