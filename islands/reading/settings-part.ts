import { readTheme, themeChosen } from '../theme-choice.ts'
import { choose } from './choose.ts'
import { type ReadingChoice, readChoice, readingChoices } from './reading-choice.ts'

const storage = () => localStorage
const prepared = new WeakSet<Element>()

/** Shows what was chosen in the panel, and from the first time on takes it back by its button. */
export function openSettings(panel: HTMLElement): void {
  const settings = panel.querySelector<HTMLElement>('.settings')
  if (!settings) return
  show(settings)
  if (prepared.has(settings)) return
  prepared.add(settings)
  settings.querySelector('[value=reset]')?.addEventListener('click', () => {
    for (const { name } of settings.querySelectorAll('input')) choose(name, firstOf(name))
    show(settings)
  })
  document.addEventListener(themeChosen, () => show(settings))
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
