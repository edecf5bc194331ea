import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inlined } from './single-plugin.ts'

const publicDir = await mkdtemp(join(tmpdir(), 'single-'))
await writeFile(join(publicDir, 'icon.svg'), '<svg/>')

const page = (head: string): Map<string, string> =>
  new Map([
    ['index.html', head],
    ['assets/main.js', 'run("</script>", "<!-- $& -->")\n'],
    ['assets/main.css', 'p{color:red}'],
  ])

it('puts script, stylesheet and icon where the page asks for them', () => {
  const files = page(
    '<script type="module" crossorigin src="./assets/main.js"></script>' +
      '<link rel="stylesheet" crossorigin href="./assets/main.css">' +
      '<link rel="icon" href="./icon.svg" /><a href="./other.html">$&</a>',
  )
  expect(inlined(files, publicDir)).toBe(
    String.raw`<script type="module">run("\x3c/script>", "\x3c!-- $& -->")</script>` +
      '<style>p{color:red}</style>' +
      '<link rel="icon" href="data:image/svg+xml;base64,PHN2Zy8+" /><a href="./other.html">$&</a>',
  )
  expect(files.size).toBe(0)
})

it('names what the page asks for in vain', () => {
  expect(() => inlined(page('<script src="./assets/lost.js"></script>'), publicDir)).toThrow(
    'found no "assets/lost.js", expected it among assets/main.js, assets/main.css.',
  )
})
