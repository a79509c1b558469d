import { createContext, useContext } from 'react'

/** Id of the revision the server has of this story. */
export const SavedRevisionContext = createContext('')

/** The revision the server has: what a preview shows; changes with every save. */
export function useSavedRevision(): string {
  return useContext(SavedRevisionContext)
}
