import { takeCut } from './cut.ts'
import { setUpTheme } from './theme.ts'
import { inView, parseAddress } from './address.ts'

const root = document.documentElement

setUpTheme()
takeCut()

/** Each view is a chunk of its own: a reader's phone never loads the stage. */
async function start(): Promise<void> {
  if (root.dataset['view'] === 'read') return (await import('./read.ts')).startReading()
  try {
    if (root.dataset['view'] === 'presenter') (await import('./presenter/presenter.ts')).startPresenter()
    else await (await import('./stage.ts')).startStage()
  } catch (error) {
    console.error(error)
    // Afresh, because half a stage may have hidden slides already.
    location.replace(inView('read', parseAddress(location.hash)?.id ?? '').replace('?', '?failed&'))
  }
}

/** Paper comes last: nobody but a printer waits for it. */
async function preparePaper(): Promise<void> {
  try {
    await (await import('./paper.ts')).setUpPaper()
  } catch (error) {
    console.error('Prints without steps, handout and fine hatches:', error)
  }
}

void start().then(preparePaper)
