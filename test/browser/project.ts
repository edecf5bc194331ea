import { cp, mkdir, mkdtemp, readdir, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const parts = [
  'slides',
  'src',
  'assets',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]

/** A copy of the project that a test may edit and build; its packages are links to ours, its caches its own. */
export async function copyProject(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'deck-'))
  for (const name of parts) await cp(name, join(root, name), { recursive: true })
  const packages = join(root, 'node_modules')
  await mkdir(packages)
  for (const name of await readdir('node_modules'))
    if (!name.startsWith('.')) await symlink(resolve('node_modules', name), join(packages, name))
  await cp('node_modules/.cache/deck-fonts', join(packages, '.cache/deck-fonts'), { recursive: true })
  return root
}
