import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser } from '../build/browser-path.ts'

/** The `browser` command: says which browser the tests will use; as root on Debian or Ubuntu it installs one if there is none. */
export function run(): void {
  try {
    console.log(`Browser: ${findBrowser()}`)
  } catch (missing) {
    if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) throw missing
    console.log('Found no browser. Installing Debian’s chromium …')
    apt('update')
    apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation')
    console.log(`Browser: ${findBrowser()}`)
  }
}

function apt(...args: string[]): void {
  const { status } = spawnSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (status !== 0)
    throw new Error(`apt-get ${args[0]} failed with status ${status}. Install chromium by hand or set CHROME_PATH.`)
}
