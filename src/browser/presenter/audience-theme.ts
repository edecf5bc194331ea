import type { Session } from '../session.ts'
import { settings } from '../storage.ts'
import type { Theme } from '../theme.ts'

/** The theme that the audience sees; the presenter's window itself is dark. */
export function audienceTheme({ theme }: Session): Theme {
  const kept = theme.value ?? settings.get('theme')
  if (kept === 'dark' || kept === 'light') return kept
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}
