const pagesWorthFetching = {
  and: [
    { href_matches: '/*' },
    { not: { href_matches: ['/admin*', '/api/*', '/media/*', '/share/*', '/*\\?*'] } },
  ],
}

/**
 * Lets browsers fetch a page of this site while the reader's pointer rests on its link. Chromium asks for the hash
 * of inline rules in the pages' policy once it holds any hash, so the layout must print exactly this text.
 */
export const speculationRules = JSON.stringify({
  prefetch: [{ where: pagesWorthFetching, eagerness: 'moderate' }],
})
