/** In characters as people count them. 15 are advised; OWASP ASVS 5 asks for 8 at least and 64 at least allowed. */
export const passwordLength = { min: 10, advised: 15, max: 256 }
