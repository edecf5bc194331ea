import type { Page } from '@playwright/test'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { finishPdf } from '../../src/cli/pdf-document.ts'
import { chartsLive, goTo, open } from './deck.ts'
import { expect, test } from './pdf-command.ts'
import * as pdf from './pdf-reading.ts'

test.describe.configure({ mode: 'default' })

/** As a browser prints the page by itself, with the choices that its dialog makes. */
async function printed(page: Page, path: string): Promise<string> {
  await page.locator('html[data-printable]').waitFor()
  await writeFile(path, await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }))
  return path
}

/** What a reader of paper or of the file would notice, but not where on its page a bookmark leads. */
async function essenceOf(path: string): Promise<object> {
  const { links, ...contents } = await pdf.contentsOf(path)
  return {
    ...contents,
    links: links.map(({ page, to }) => ({ page, to })),
    title: pdf.infoOf(path)['Title'],
    sizes: pdf.sizesOf(path),
    texts: pdf.pageTexts(path).map(pdf.dense),
  }
}

/** Rounded as the command rounds: that moves edges by up to a pixel of a small picture. */
async function finished(path: string): Promise<string> {
  const about = { title: '', author: '', subject: '', language: '', date: new Date(0), titles: {} }
  const { bytes } = await finishPdf(await readFile(path), about)
  await writeFile(path, bytes)
  return path
}

for (const view of ['stage', 'read'])
  test(`Ctrl+P in the ${view} view prints what the command writes`, async ({ page, project, pdf: make }) => {
    await open(page, `?view=${view}`)
    const charted = await page.locator('section.slide:has(figure.chart)').first().getAttribute('id')
    if (view === 'stage') {
      await goTo(page, charted!, 1)
      await chartsLive(page, charted!)
    }
    const path = await printed(page, join(project, `${view}.pdf`))
    expect(await essenceOf(path)).toEqual(await essenceOf(await make()))
    const pictures = pdf.picturesOf(await make())
    const unlike = pdf
      .picturesOf(await finished(path))
      .flatMap((picture, at) => (picture.equals(pictures[at]!) ? [] : at + 1))
    expect(unlike).toEqual([])
  })

test('the handout can be printed from the stage, too', async ({ page, project, pdf: make }) => {
  await open(page, '?view=stage&print=handout&cut=lightning')
  const path = await printed(page, join(project, 'handout-from-stage.pdf'))
  expect(await essenceOf(path)).toEqual(await essenceOf(await make('--handout', '--cut', 'lightning')))
})

test('the page says how to print', async ({ page }) => {
  await open(page, '?view=stage')
  await page.keyboard.press('?')
  await expect(page.locator('.help').getByText('Ctrl+P')).toBeVisible()
  await open(page, '?view=read')
  await page.locator('.contents summary').click()
  await expect(page.locator('.contents').getByText('Ctrl+P')).toBeVisible()
})
