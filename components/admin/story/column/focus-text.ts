import { createContext } from 'react'

/** Puts the caret into the text; fields above it go on there. */
export const FocusTextContext = createContext<() => void>(() => {})
