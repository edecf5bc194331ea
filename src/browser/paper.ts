import '../styles/handout.css'
import { layOutHandout } from './handout.ts'
import { drawHatches } from './hatch.ts'
import { notice } from './notice.ts'
import { layOutSteps } from './steps.ts'

/** What a printer may get; each lays out the document and gives back how to undo that. */
const papers = {
  /** One page for each slide: the document as it is. */
  slides: () => () => {},
  steps: layOutSteps,
  handout: layOutHandout,
}

type Paper = keyof typeof papers

/**
 * The pages that the address asks for: `?print=steps` or `?print=handout`, `?print-theme=dark`. The document is laid out
 * for them only while it is printed, so that both views go on as if nothing were. Says when the page may be printed.
 */
export async function setUpPaper(): Promise<void> {
  const { dataset } = document.documentElement
  const query = new URLSearchParams(location.search)
  const paper = chosen('print', query.get('print') ?? 'slides', Object.keys(papers)) as Paper
  dataset['print'] = paper
  dataset['printTheme'] = chosen('print-theme', query.get('print-theme') ?? 'light', ['light', 'dark'])
  let undo: (() => void)[] = []
  const tidy = (): void => {
    for (const one of undo.splice(0)) one()
  }
  const layOut = (): void => {
    tidy()
    // Hatches first, so that copies have them, too.
    undo = [drawHatches(), papers[paper]()].toReversed()
  }
  // Before the stage does its part: it has to find the copies, and must not find them afterwards.
  addEventListener('beforeprint', layOut, { capture: true })
  addEventListener('afterprint', tidy, { capture: true })
  await loadFaces()
  dataset['printable'] = ''
}

/** What was asked for, or the first accepted and a word about it. */
function chosen(field: string, asked: string, accepted: string[]): string {
  if (accepted.includes(asked)) return asked
  notice(`There is no ${field} “${asked}”. There are: ${accepted.join(', ')}.`)
  return accepted[0]!
}

/** Also those of slides that nobody has seen yet: a printer does not wait. A font that can't come leaves its fallback. */
async function loadFaces(): Promise<void> {
  await Promise.allSettled([...document.fonts].map((face) => face.load()))
}
