import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'

export const help = `npm run pdf -- [options]
Writes the talk as a PDF, one page for each slide, to dist/. Builds first if something has changed.
  --cut NAME     the short or the lightning cut
  --steps        one page for each step
  --handout      A4: slide, notes, sources, room for own notes
  --theme NAME   dark or light (default)
  --out FILE     another file
  --all          the set that the page offers: full talk, short, lightning, handout
  --help         this text`

/** What is printed on what, as the page's address asks for it. */
export interface Print {
  cut: string
  paper: 'slides' | 'steps' | 'handout'
  theme: string
}

export interface Options {
  prints: Print[]
  out?: string
}

const slides: Print = { cut: 'full', paper: 'slides', theme: 'light' }
const offered: Print[] = [
  slides,
  { ...slides, cut: 'short' },
  { ...slides, cut: 'lightning' },
  { ...slides, paper: 'handout' },
]

const known = {
  cut: { type: 'string' },
  steps: { type: 'boolean' },
  handout: { type: 'boolean' },
  theme: { type: 'string' },
  out: { type: 'string' },
  all: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/** The options of the command, or one clear line about the first that is wrong. */
export async function readOptions(args: string[]): Promise<Options | 'help'> {
  const { cut, steps, handout, theme, out, all, help: asked } = parse(args)
  if (asked) return 'help'
  expectOneOf('--cut', cut, ['short', 'lightning'])
  expectOneOf('--theme', theme, ['dark', 'light'])
  if (steps && handout) throw new Error('found --steps and --handout, expected one of them.')
  if (handout && theme === 'dark')
    throw new Error('--theme: found "dark", expected "light" with --handout: it is paper.')
  if (all && (cut || steps || handout || theme || out))
    throw new Error(`--all: found with ${args.find((one) => one !== '--all')}, expected alone.`)
  if (out !== undefined) await expectPlaceFor(out)
  if (all) return { prints: offered }
  const paper = steps ? 'steps' : handout ? 'handout' : 'slides'
  return { prints: [{ cut: cut ?? 'full', paper, theme: theme ?? 'light' }], out }
}

/** Node's own message goes on about positional arguments. */
function parse(args: string[]) {
  try {
    return parseArgs({ args, options: known }).values
  } catch (error) {
    const { message, code } = error as Error & { code: string }
    const found = message.split('. ')[0]!.replace(/\.$/, '')
    // Anything else is about an option that is known.
    const unknown = ['ERR_PARSE_ARGS_UNKNOWN_OPTION', 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL'].includes(code)
    const expected = Object.keys(known).map((name) => `--${name}`)
    throw new Error(unknown ? `${found}, expected one of ${expected.join(', ')}.` : `${found}.`, { cause: error })
  }
}

function expectOneOf(option: string, found: string | undefined, expected: string[]): void {
  if (found !== undefined && !expected.includes(found))
    throw new Error(`${option}: found "${found}", expected one of ${expected.join(', ')}.`)
}

/** Known now, not after the work. */
async function expectPlaceFor(file: string): Promise<void> {
  const kind = async (path: string): Promise<'file' | 'folder' | undefined> =>
    stat(path).then(
      (found) => (found.isDirectory() ? 'folder' : 'file'),
      () => undefined,
    )
  if (file === '' || (await kind(file)) === 'folder') throw new Error(`--out: found "${file}", expected a file name.`)
  if ((await kind(dirname(file))) !== 'folder')
    throw new Error(`--out: found no folder "${dirname(file)}", expected one that exists.`)
}
