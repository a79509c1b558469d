const traces: [name: string, pattern: RegExp][] = [
  ['a script of the framework', /<script\b[^>]*\bsrc="[^"]*_next\//i],
  ['a preload of a framework script', /<link\b[^>]*\bhref="[^"]*_next\/[^"]*\.js/i],
  ["the framework's data", /self\.__next_f|__NEXT_DATA__|\$RC\(/],
  ['content that only a script would show', /\bid="S:/],
  ['a style attribute, which the policy forbids', /<[a-z][^>]*\sstyle="/i],
]

/** What of the framework is in a reader's page, as phrases; nothing should be. */
export function frameworkTracesIn(html: string): string[] {
  return traces.filter(([, pattern]) => pattern.test(html)).map(([name]) => name)
}
