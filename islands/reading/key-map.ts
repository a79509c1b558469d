export type KeyAction = 'next' | 'previous' | 'listen' | 'save' | 'keys'

const actions: Record<string, KeyAction> = {
  j: 'next',
  k: 'previous',
  l: 'listen',
  s: 'save',
  '?': 'keys',
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>

/**
 * What a pressed key does on a story's page: nothing while something is typed (`where` is where the key went) or
 * chosen, while a dialog is open, with a modifier, or where a reader switched single keys off.
 */
export function actionOf(
  pressed: Pressed,
  where: { isTyping: boolean; areKeysOn: boolean },
): KeyAction | null {
  if (!where.areKeysOn || where.isTyping || pressed.isComposing) return null
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null
  return actions[pressed.key.length === 1 ? pressed.key.toLowerCase() : ''] ?? null
}
