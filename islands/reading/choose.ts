import { themeChosen } from '../theme-choice.ts'
import { keepChoice, type ReadingChoice, readingChoices, showChoice } from './reading-choice.ts'

const storage = () => localStorage

/** Takes what is changed in a panel of choices. */
export function takeChange({ target }: Event): void {
  if (target instanceof HTMLInputElement) choose(target.name, valueOf(target))
}

/** Keeps a choice and shows it on the page; the theme is the theme switch's. */
export function choose(name: string, value: string): void {
  if (name === 'theme') {
    document.dispatchEvent(new CustomEvent(themeChosen, { detail: value }))
  } else if (name in readingChoices) {
    keepChoice(storage, name as ReadingChoice, value)
    showChoice(document.documentElement, name as ReadingChoice, value)
  }
}

function valueOf(input: HTMLInputElement): string {
  return input.type === 'checkbox' && !input.checked ? 'off' : input.value
}
