import { execFile } from 'node:child_process'
import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { test as base } from './deck.ts'
import { copyProject } from './project.ts'

export { expect } from './deck.ts'

interface Ran {
  code: number
  stdout: string
  stderr: string
}

/** Runs the command as `npm run pdf` does, in a copy of the project. */
export function runPdf(root: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  return new Promise((done) => {
    const options = { cwd: root, env: { ...process.env, ...env } }
    execFile('node', ['src/cli/run.js', 'pdf', ...args], options, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, stdout, stderr }),
    )
  })
}

interface Fixtures {
  /** A copy of the project, built. */
  project: string
  /** The path of the PDF that these options make; each is made once. */
  pdf: (...args: string[]) => Promise<string>
}

export const test = base.extend<object, Fixtures>({
  project: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the needed fixtures from the pattern.
    async ({}, use) => {
      const root = await copyProject()
      // Last, and so younger than what it was made from.
      await cp('dist', join(root, 'dist'), { recursive: true, filter: (path) => !path.endsWith('.pdf') })
      await use(root)
      await rm(root, { recursive: true })
    },
    { scope: 'worker' },
  ],
  pdf: [
    async ({ project }, use) => {
      const made = new Map<string, Promise<string>>()
      const make = async (args: string[]): Promise<string> => {
        const path = join(project, `made${args.join('')}.pdf`)
        const { code, stderr } = await runPdf(project, [...args, '--out', path])
        if (code !== 0) throw new Error(stderr)
        return path
      }
      await use((...args) => {
        const name = args.join(' ')
        if (!made.has(name)) made.set(name, make(args))
        return made.get(name)!
      })
    },
    { scope: 'worker' },
  ],
})
