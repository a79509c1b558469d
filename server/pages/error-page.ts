/** The one style of the error page; its hash stands in the page's policy. */
export const errorStyle =
  ':root{color-scheme:light dark}body{max-width:36rem;margin:15vh auto;padding:0 1.5rem;font:1.125rem/1.5 Georgia,serif}h1{font-size:1.75rem;line-height:1.2}'

const sentences = {
  500: [
    'Something broke on our side',
    'The page could not be made. It has been noted; please try again in a moment.',
  ],
  503: ['Back in a moment', 'We cannot reach our stories just now. Please try again in a few seconds.'],
} as const

/** What readers get when a page cannot be made: no database, framework, font or script is needed for it. */
export function errorPage(status: 500 | 503): Buffer {
  const [title, explanation] = sentences[status]
  return Buffer.from(
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${errorStyle}</style></head><body><main><h1>${title}</h1><p>${explanation}</p><p><a href="/">To the front page</a></p></main></body></html>`,
  )
}
