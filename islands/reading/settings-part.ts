import { readTheme, themeChosen } from '../theme-choice.ts'
import { keepChoice, type ReadingChoice, readChoice, readingChoices, showChoice } from './reading-choice.ts'

const storage = () => localStorage
const prepared = new WeakSet<Element>()

/** Shows what was chosen in the panel's form, and from the first time on takes what is chosen there. */
export function openSettings(panel: HTMLElement): void {
  const form = panel.querySelector('form')
  if (!form) return
  show(form)
  if (prepared.has(form)) return
  prepared.add(form)
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(target.name, valueOf(target))
  })
  form.addEventListener('reset', (event) => {
    event.preventDefault()
    for (const { name } of form.querySelectorAll('input')) choose(name, firstOf(name))
    show(form)
  })
  document.addEventListener(themeChosen, () => show(form))
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

function show(form: HTMLFormElement): void {
  for (const input of form.querySelectorAll('input')) {
    const kept =
      input.name === 'theme' ? readTheme(storage) : readChoice(storage, input.name as ReadingChoice)
    input.checked = kept === input.value
  }
}

function valueOf(input: HTMLInputElement): string {
  return input.type === 'checkbox' && !input.checked ? 'off' : input.value
}
