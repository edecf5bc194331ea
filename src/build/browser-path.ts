import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** The browser for tests, sheets and PDFs: `CHROME_PATH`, an installed one, or Playwright's own. */
export function findBrowser(): string {
  const named = process.env['CHROME_PATH']
  if (named && !existsSync(named))
    throw new Error(`CHROME_PATH: found no file at "${named}", expected a Chrome or Chromium.`)
  const found = [named, ...installed, chromium.executablePath()].find((path) => path && existsSync(path))
  if (!found)
    throw new Error(
      'Found no Chrome, Chromium or Edge. Install one ("apt-get install chromium" on Debian) or set CHROME_PATH.',
    )
  return found
}

/** Launch options that also work as root in a container. */
export const launchOptions = (): { executablePath: string; args: string[] } => ({
  executablePath: findBrowser(),
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--hide-scrollbars',
  ],
})
