import { readTheme, themeChosen } from '../theme-choice.ts'
import { keepChoice, type ReadingChoice, readChoice, readingChoices, showChoice } from './reading-choice.ts'

const storage = () => localStorage
const prepared = new WeakSet<Element>()

/** Shows what was chosen in the panel, and from the first time on takes what is chosen there. */
export function openSettings(panel: HTMLElement): void {
  const settings = panel.querySelector<HTMLElement>('.settings')
  if (!settings) return
  show(settings)
  if (prepared.has(settings)) return
  prepared.add(settings)
  settings.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(target.name, valueOf(target))
  })
  settings.querySelector('[value=reset]')?.addEventListener('click', () => {
    for (const { name } of settings.querySelectorAll('input')) choose(name, firstOf(name))
    show(settings)
  })
  document.addEventListener(themeChosen, () => show(settings))
}

function choose(name: string, value: string): void {
  if (name === 'theme') {
    document.dispatchEvent(new CustomEvent(themeChosen, { detail: value }))
  } else if (name in readingChoices) {
    keepChoice(storage, name as ReadingChoice, value)
    showChoice(document.documentElement, name as ReadingChoice, value)
  }
}

/** What panels of other places choose, such as whether reading is noted, is left alone. */
function firstOf(name: string): string {
  return name === 'theme' ? 'system' : readingChoices[name as ReadingChoice][0]
}

function show(settings: HTMLElement): void {
  for (const input of settings.querySelectorAll('input')) {
    const kept =
      input.name === 'theme' ? readTheme(storage) : readChoice(storage, input.name as ReadingChoice)
    input.checked = kept === input.value
  }
}

function valueOf(input: HTMLInputElement): string {
  return input.type === 'checkbox' && !input.checked ? 'off' : input.value
}
