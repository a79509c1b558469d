// Every page has this file, and a second one would be a second request.
import './embed-revoke.ts'
import './reading/follow-button.ts'
import './reading/reading-tools.ts'
import { keepTheme, readTheme, type Theme, themeChosen } from './theme-choice.ts'

/** Three buttons: the colours of the device, light, dark. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.show(readTheme(() => localStorage))
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null
      if (button) document.dispatchEvent(new CustomEvent(themeChosen, { detail: button.value }))
    })
    document.addEventListener(themeChosen, (event) => this.choose((event as CustomEvent<Theme>).detail))
    // A choice made in another tab holds here too.
    addEventListener('storage', ({ key }) => {
      if (key === 'theme') this.show(readTheme(() => localStorage))
    })
  }

  private choose(theme: Theme): void {
    keepTheme(() => localStorage, theme)
    this.show(theme)
  }

  private show(theme: Theme): void {
    const { dataset } = document.documentElement
    if (theme === 'system') delete dataset.theme
    else dataset.theme = theme
    for (const button of this.querySelectorAll('button')) {
      button.setAttribute('aria-pressed', String(button.value === theme))
    }
  }
}

customElements.define('theme-switch', ThemeSwitch)
