import { setUpTheme } from './theme.ts'
import { notice } from './notice.ts'

const root = document.documentElement

setUpTheme()

/** Each view is a chunk of its own: a reader's phone never loads the stage. */
async function start(): Promise<void> {
  if (root.dataset['view'] === 'read') return (await import('./read.ts')).startReading()
  try {
    await (await import('./stage.ts')).startStage()
  } catch (error) {
    console.error(error)
    root.dataset['view'] = 'read'
    // reveal's styles may be there without its script, and they hide slides.
    for (const sheet of document.styleSheets) if (sheet.href?.includes('/stage-')) sheet.disabled = true
    notice('The stage could not start, so here is the talk to read.')
  }
}

void start()
