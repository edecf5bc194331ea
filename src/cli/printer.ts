import { type Browser, chromium, type Page } from '@playwright/test'
import { preview, type PreviewServer } from 'vite'
import { launchOptions } from '../build/browser-path.ts'
import { type About, finishPdf, type Finished } from './pdf-document.ts'
import type { Print } from './pdf-options.ts'

/** How long a page may take until it says that it may be printed. */
const patience = 30_000

/** The built page, served to one browser for all files. */
export class Printer {
  private readonly browser: Browser
  private readonly server: PreviewServer

  private constructor(browser: Browser, server: PreviewServer) {
    this.browser = browser
    this.server = server
  }

  static async start(): Promise<Printer> {
    const options = launchOptions()
    const browser = await chromium.launch(options).catch((error: Error) => {
      // What the launcher says would fill a screen.
      throw new Error(`"${options.executablePath}" did not start as a browser. Set CHROME_PATH to one that does.`, {
        cause: error,
      })
    })
    return new Printer(browser, await preview({ preview: { port: 0, open: false }, logLevel: 'error' }))
  }

  async stop(): Promise<void> {
    await this.browser.close()
    await this.server.close()
  }

  async print({ cut, paper, theme }: Print): Promise<Finished> {
    const page = await this.browser.newPage({ viewport: { width: 1280, height: 720 } })
    try {
      const query = new URLSearchParams({ view: 'read', cut, print: paper, 'print-theme': theme })
      return await Promise.race([failure(page), printed(page, `${this.server.resolvedUrls!.local[0]}?${query}`)])
    } catch (error) {
      throw new Error(`The page failed: ${firstLine(error as Error)}`, { cause: error })
    } finally {
      await page.close()
    }
  }
}

async function printed(page: Page, url: string): Promise<Finished> {
  await page.emulateMedia({ media: 'print' })
  await page.goto(url, { timeout: patience })
  await page.waitForSelector('html[data-printable]', { timeout: patience })
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
  return finishPdf(pdf, await about(page))
}

/** Fails with the first thing that goes wrong on the page, so that nobody waits for what will never be ready. */
function failure(page: Page): Promise<never> {
  return new Promise((_, reject) => {
    page.on('pageerror', reject)
    page.on('console', (message) => {
      if (message.type() === 'error') reject(new Error(message.text()))
    })
    page.on('crash', () => reject(new Error('it crashed')))
    page.on('requestfailed', (request) => reject(new Error(`${request.url()} did not load`)))
    page.on('response', (response) => {
      if (response.status() >= 400) reject(new Error(`${response.url()} answered ${response.status()}`))
    })
  })
}

/** What the page says about itself. */
async function about(page: Page): Promise<About> {
  const found = await page.evaluate(() => {
    const meta = (name: string): string =>
      document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? ''
    const slides = [...document.querySelectorAll('section.slide[id]')]
    return {
      title: document.title,
      author: meta('author'),
      subject: meta('description'),
      language: document.documentElement.lang,
      date: meta('date'),
      titles: Object.fromEntries(slides.map((slide) => [slide.id, slide.querySelector('.title')!.textContent])),
    }
  })
  const epoch = process.env['SOURCE_DATE_EPOCH']
  return { ...found, date: epoch ? new Date(Number(epoch) * 1000) : new Date(found.date) }
}

const firstLine = ({ message }: Error): string => message.split('\n', 1)[0]!
