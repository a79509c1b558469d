export type Shared = { title: string; url: string }

type Browser = {
  navigator: {
    share?: (shared: Shared) => Promise<void>
    clipboard?: { writeText: (text: string) => Promise<void> }
  }
  print?: () => void
}

/** What this browser can do, by the value of its button; each answers whether it was done. */
export function shareActions(
  { navigator, print }: Browser,
  shared: Shared,
): Record<string, (() => Promise<boolean>) | undefined> {
  const { clipboard } = navigator
  return {
    native: navigator.share && (() => succeeded(navigator.share?.(shared))),
    copy: clipboard && (() => succeeded(clipboard.writeText(shared.url))),
    print: print && (() => succeeded(Promise.resolve(print()))),
  }
}

/** A reader who closes the share sheet, or a browser that refuses, is no error. */
async function succeeded(act: Promise<void> | undefined): Promise<boolean> {
  try {
    await act
    return true
  } catch {
    return false
  }
}
