/** As a `ref`: a control that appears because somebody asked for it takes the caret. */
export function focusOnMount(element: HTMLElement | null): void {
  element?.focus()
}
