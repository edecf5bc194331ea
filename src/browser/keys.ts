import { settings } from './storage.ts'

/** Whether single letters and marks are keys; some people type them without wanting to (WCAG 2.1.4). */
export const lettersOn = (): boolean => settings.get('letter-keys') !== 'off'
export const switchLetters = (on: boolean): void => settings.set('letter-keys', on ? 'on' : 'off')

/**
 * The key that an event means for the talk, letters in lower case; nothing where it belongs to a field, a button or the
 * browser, or where letters are switched off. A clicker's keys get through a field.
 */
export function keyOf(event: KeyboardEvent): string {
  const { key, ctrlKey, metaKey, altKey, repeat, target } = event
  if (ctrlKey || metaKey || altKey) return ''
  if (target instanceof HTMLInputElement && target.type !== 'checkbox') return /^Page(Up|Down)$/.test(key) ? key : ''
  const onControl = target instanceof Element && target.closest('button, a, summary, input')
  if (key === ' ' || key === 'Enter') return onControl ? '' : key
  const letter = letterOf(event)
  // Held down, a letter would switch to and fro.
  if (letter) return lettersOn() && !repeat ? letter : ''
  return key
}

/** Of a keyboard without Latin letters, or with an input method on, the letter printed in that place. */
function letterOf({ key, code }: KeyboardEvent): string | undefined {
  if (/^[!-~]$/.test(key)) return key.toLowerCase()
  return key.length === 1 || key === 'Process' ? /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() : undefined
}

/** Whether a dialog is open, which then has the keys. */
export const dialogIsOpen = (): boolean => document.querySelector('dialog[open]') !== null
