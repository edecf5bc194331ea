import { settings } from './storage.ts'

const root = document.documentElement
const systemDark = matchMedia('(prefers-color-scheme: dark)')

export type Theme = 'dark' | 'light'

/** The theme in force: chosen, or the system's. */
export function theme(): Theme {
  return (root.dataset['theme'] || (systemDark.matches ? 'dark' : 'light')) as Theme
}

/** Dark to light and back; kept for the next visit. Charts redraw on the `themechange` event of `window`. */
export function switchTheme(): void {
  const next = theme() === 'dark' ? 'light' : 'dark'
  root.dataset['theme'] = next
  settings.set('theme', next)
  dispatchEvent(new Event('themechange'))
}

export function setUpTheme(): void {
  document.querySelector('.switch-theme')!.addEventListener('click', switchTheme)
  systemDark.addEventListener('change', () => dispatchEvent(new Event('themechange')))
}
