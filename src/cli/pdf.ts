import { join } from 'node:path'
import { build } from 'vite'
import { findBrowser } from '../build/browser-path.ts'
import { offeredFiles, offerFiles } from './downloads.ts'
import { isFresh } from './fresh.ts'
import { help, type Print, readOptions } from './pdf-options.ts'
import { Printer } from './printer.ts'
import { writeWhole } from './whole-file.ts'

const built = 'dist'
const page = join(built, 'index.html')

/** The `pdf` command. */
export async function run(args: string[]): Promise<void> {
  const options = await readOptions(args)
  if (options === 'help') return console.log(help)
  // Before a build that would take seconds.
  findBrowser()
  if (!(await isFresh(page))) {
    console.log('Building …')
    await build({ logLevel: 'error' })
  }
  const names = await offeredFiles(page)
  const printer = await Printer.start()
  try {
    for (const print of options.prints) await write(printer, print, options.out ?? join(built, fileName(print, names)))
  } finally {
    await printer.stop()
  }
  await offerFiles(page)
}

async function write(printer: Printer, print: Print, path: string): Promise<void> {
  const started = performance.now()
  const { bytes, pages } = await printer.print(print)
  writeWhole(path, bytes)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${path}: ${pages} pages, ${Math.round(bytes.length / 1000)} kB, ${seconds} s`)
}

/** The name that the page's links use, with what else was asked for. */
function fileName({ cut, paper, theme }: Print, names: Record<string, string>): string {
  const base = names['full']!.replace(/\.pdf$/, '')
  const parts = [base, cut, paper, theme].filter((part) => !['full', 'slides', 'light'].includes(part))
  return `${parts.join('-')}.pdf`
}
