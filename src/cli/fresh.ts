import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** All that a build is made from. */
const inputs = ['slides', 'src', 'assets', 'index.html', 'vite.config.ts', 'package-lock.json']

/** Whether the built page is there and younger than everything it is made from. */
export async function isFresh(built: string): Promise<boolean> {
  const age = await modified(built)
  const ages = await Promise.all(inputs.map(newest))
  return age > Math.max(...ages)
}

/** When a file, or the youngest file of a folder, was last written; 0 for what is not there. */
async function newest(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true }).catch(() => [])
  return Math.max(...(await Promise.all(['', ...entries].map((entry) => modified(join(path, entry))))))
}

/** Milliseconds; 0 for what is not there. */
async function modified(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )
}
