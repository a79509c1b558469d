import { expect, test } from 'vitest'
import { actionOf } from './key-map.ts'

const pressed = { key: 'j', ctrlKey: false, metaKey: false, altKey: false, isComposing: false }
const reading = { isTyping: false, areKeysOn: true }

test('single keys step, listen, save and show themselves', () => {
  const actions = ['j', 'k', 'l', 's', '?', 'J'].map((key) => actionOf({ ...pressed, key }, reading))
  expect(actions).toEqual(['next', 'previous', 'listen', 'save', 'keys', 'next'])
})

test('nothing happens while typing or composing, with a modifier, switched off, or for another key', () => {
  expect(actionOf(pressed, { ...reading, isTyping: true })).toBeNull()
  expect(actionOf(pressed, { ...reading, areKeysOn: false })).toBeNull()
  for (const held of ['ctrlKey', 'metaKey', 'altKey', 'isComposing']) {
    expect(actionOf({ ...pressed, [held]: true }, reading)).toBeNull()
  }
  for (const key of ['x', 'Tab', 'constructor', ' '])
    expect(actionOf({ ...pressed, key }, reading)).toBeNull()
})
