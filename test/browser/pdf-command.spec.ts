import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, runPdf, test } from './pdf-command.ts'
import { copyProject } from './project.ts'

test.describe.configure({ mode: 'default' })

const oneLine = /^pdf: [^\n]+\n$/

test('--help shows every option', async ({ project }) => {
  const { code, stdout } = await runPdf(project, ['--help'])
  expect(code).toBe(0)
  for (const option of ['--cut', '--steps', '--handout', '--theme', '--out', '--all', '--help'])
    expect(stdout).toContain(`  ${option} `)
})

const failures = [
  { name: 'a wrong option', args: ['--cut', 'long'], env: {}, says: '--cut: found "long"' },
  { name: 'no browser', args: [], env: { CHROME_PATH: '/nowhere/chrome' }, says: '/nowhere/chrome' },
  { name: 'what is no browser', args: [], env: { CHROME_PATH: process.execPath }, says: 'did not start as a browser' },
]

for (const { name, args, env, says } of failures)
  test(`${name}: one clear line, and no file`, async ({ project }) => {
    const before = await readdir(join(project, 'dist'))
    const { code, stdout, stderr } = await runPdf(project, args, env)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(oneLine)
    expect(stderr).toContain(says)
    expect(await readdir(join(project, 'dist'))).toEqual(before)
  })

test('a page that fails: one clear line, and the file stays as it was', async ({ project }) => {
  const assets = join(project, 'dist/assets')
  const script = join(
    assets,
    (await readdir(assets)).find((name) => /^index-.*\.js$/.test(name))!,
  )
  const sound = await readFile(script)
  const path = join(project, 'dist/old.pdf')
  await writeFile(path, 'old')
  const before = await readdir(join(project, 'dist'))
  await writeFile(script, 'throw new Error("no such drawing")')
  const { code, stderr } = await runPdf(project, ['--out', path])
  await writeFile(script, sound)
  expect(code).toBe(1)
  expect(stderr).toBe('pdf: The page failed: no such drawing\n')
  expect(await readFile(path, 'utf8')).toBe('old')
  expect(await readdir(join(project, 'dist'))).toEqual(before)
  await rm(path)
})

test('--all builds if needed, and the read view then offers what there is, the same bytes each time', async ({
  page,
  baseURL,
  pdf: make,
}, info) => {
  test.setTimeout(120_000)
  const fresh = await copyProject()
  const { code, stdout } = await runPdf(fresh, ['--all'])
  expect(code).toBe(0)
  expect(stdout).toContain('Building')
  const dist = join(fresh, 'dist')
  const written = (await readdir(dist)).filter((name) => name.endsWith('.pdf'))
  for (const name of written) expect(stdout).toContain(join('dist', name))

  // The page as it would be published beside them.
  await page.route(`${baseURL}?*`, async (route) => route.fulfill({ path: join(dist, 'index.html') }))
  await page.goto('?view=read')
  await page.locator('.contents summary').click()
  const links = page.locator('a[data-pdf]:visible')
  const offered = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!))
  expect(offered.toSorted()).toEqual(written.toSorted())
  for (const [index, name] of offered.entries()) {
    const megabytes = (await stat(join(dist, name))).size / 1e6
    await expect(links.nth(index)).toContainText(`(PDF, ${megabytes.toFixed(1)} MB)`)
  }

  // Printed by another browser from another build.
  const full = await links.and(page.locator('[data-pdf=full]')).getAttribute('href')
  const [one, other] = [join(dist, full!), await make()]
  const same = (await readFile(one)).equals(await readFile(other))
  // Whoever has to find out why they differ needs both.
  if (!same) for (const path of [one, other]) await info.attach('pdf', { path })
  expect(same).toBe(true)
  await rm(fresh, { recursive: true })
})
