import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { findBrowser } from '../build/browser-path.ts'

/** What the tests need besides Node. */
interface Tool {
  name: string
  /** Says where it is, or throws how to get it. */
  find: () => string
  /** Debian's packages of it. */
  packages: string[]
}

const tools: Tool[] = [
  { name: 'Browser', find: findBrowser, packages: ['chromium', 'fonts-liberation'] },
  { name: 'PDF tools', find: findPdfTools, packages: ['poppler-utils', 'qpdf'] },
]

/** The `tools` command: says what the tests will use; as root on Debian or Ubuntu it installs what is missing. */
export function run(): void {
  const missing = tools.filter((tool) => !isThere(tool))
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/etc/debian_version')) install(missing)
  for (const { name, find } of tools) console.log(`${name}: ${find()}`)
}

function isThere({ find }: Tool): boolean {
  try {
    find()
    return true
  } catch {
    return false
  }
}

/** Others than those that make the files: poppler and qpdf look at them independently. */
function findPdfTools(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const commands = ['pdfinfo', 'pdftotext', 'pdffonts', 'pdfimages', 'pdftoppm', 'qpdf']
  const missing = commands.filter((command) => !folders.some((folder) => existsSync(join(folder, command))))
  if (missing.length > 0)
    throw new Error(
      `Found no ${missing.join(', ')}. Install poppler and qpdf ("apt-get install poppler-utils qpdf" on Debian).`,
    )
  return commands.join(', ')
}

function install(missing: Tool[]): void {
  const packages = missing.flatMap((tool) => tool.packages)
  console.log(`Installing Debian’s ${packages.join(', ')} …`)
  apt('update')
  apt('install', '-y', '--no-install-recommends', ...packages)
}

function apt(...args: string[]): void {
  const { status } = spawnSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (status !== 0)
    throw new Error(
      `apt-get ${args[0]} failed with status ${status}. Install by hand what is missing, or set CHROME_PATH.`,
    )
}
