export type ButtonTone = 'plain' | 'strong' | 'danger' | 'quiet'
export type ButtonSize = 'm' | 's'

const shape =
  'inline-flex items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap select-none no-underline [&_svg]:size-4 [&_svg]:shrink-0 disabled:opacity-55 aria-disabled:opacity-55 pointer-coarse:min-h-11'

const tones: Record<ButtonTone, string> = {
  plain: 'border-edge bg-raise text-ink hover:border-soft hover:bg-sunk',
  strong: 'border-accent bg-accent text-accent-ink hover:brightness-110',
  danger: 'border-bad bg-raise text-bad hover:bg-bad-wash',
  quiet: 'border-transparent bg-transparent text-ink hover:bg-sunk',
}

const sizes: Record<ButtonSize, string> = {
  m: 'min-h-8 px-3 text-base',
  s: 'min-h-6.5 px-2 text-sm',
}

/** The classes of something to press, for elements that are not `Button` or `ButtonLink`. */
export function buttonClass(tone: ButtonTone = 'plain', size: ButtonSize = 'm'): string {
  return `${shape} ${tones[tone]} ${sizes[size]}`
}
