import { settings } from './storage.ts'

const root = document.documentElement
const systemDark = matchMedia('(prefers-color-scheme: dark)')

export type Theme = 'dark' | 'light'

/** The theme in force: chosen, or the system's. */
export function theme(): Theme {
  return (root.dataset['theme'] || (systemDark.matches ? 'dark' : 'light')) as Theme
}

export const otherTheme = (one: Theme): Theme => (one === 'dark' ? 'light' : 'dark')

export const switchTheme = (): void => setTheme(otherTheme(theme()))

/** Kept for the next visit. Charts redraw on the `themechange` event of `window`. */
export function setTheme(next: Theme): void {
  root.dataset['theme'] = next
  settings.set('theme', next)
  dispatchEvent(new Event('themechange'))
}

export function setUpTheme(): void {
  document.querySelector('.switch-theme')!.addEventListener('click', switchTheme)
  systemDark.addEventListener('change', () => dispatchEvent(new Event('themechange')))
}
