import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'

/** A stylesheet that a module brings with it: `import '../styles/stage.css'`. */
const sheetImport = /^import '(\.[^']+\.css)'$/gm

/**
 * Writes the whole page as one file that a double click opens: `vite build --mode single`. From a memory stick a
 * browser loads neither modules nor fonts that lie beside the page, so everything stands in it.
 */
export function singlePlugin(fileName: string): Plugin {
  let config: ResolvedConfig
  return {
    name: 'single',
    apply: (_, { command, mode }) => command === 'build' && mode === 'single',
    enforce: 'post',
    config: () => ({
      build: {
        // It lies beside the normal build and leaves that as it is.
        emptyOutDir: false,
        copyPublicDir: false,
        assetsInlineLimit: Infinity,
        modulePreload: false,
        rolldownOptions: { output: { codeSplitting: false } },
        chunkSizeWarningLimit: Infinity,
      },
    }),
    configResolved(resolved) {
      config = resolved
    },
    // One stylesheet for all would let the stage hide what a reader reads: a view's own still comes with the view.
    transform: {
      order: 'pre',
      filter: { id: /\/browser\/.*\.ts$/ },
      handler: (code) => ({ code: code.replace(sheetImport, bringSheet), map: null }),
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = new Map<string, string>()
        for (const [name, output] of Object.entries(bundle)) {
          files.set(name, output.type === 'chunk' ? output.code : String(output.source))
          delete bundle[name]
        }
        const source = inlined(files, config.publicDir)
        if (files.size)
          throw new Error(`found ${[...files.keys()].join(', ')} beside the page, expected all of it inside.`)
        this.emitFile({ type: 'asset', fileName, source })
      },
    },
  }
}

const bringSheet = (_: string, path: string, at: number): string =>
  `import sheet${at} from '${path}?inline'\n` +
  `document.head.append(Object.assign(document.createElement('style'), { textContent: sheet${at} }))`

/** The page, with each file that it loads in the place where it asks for it. What is used is taken out of `files`. */
export function inlined(files: Map<string, string>, publicDir: string): string {
  const take = (name: string): string => {
    const text = files.get(name)
    if (text === undefined) throw new Error(`found no "${name}", expected it among ${[...files.keys()].join(', ')}.`)
    files.delete(name)
    return text.trim()
  }
  // Functions as replacements, so that `$&` in a slide or in a script stays as it is.
  return take('index.html')
    .replace(/<script\b[^>]* src="\.\/([^"]+)"[^>]*><\/script>/g, (_, name: string) => script(take(name)))
    .replace(
      /<link\b[^>]*rel="stylesheet"[^>]* href="\.\/([^"]+)"[^>]*>/g,
      (_, name: string) => `<style>${take(name)}</style>`,
    )
    .replace(
      /(<(?:link|img|source|image)\b[^>]* (?:href|src)=)"\.\/([^"]+)"/g,
      (_, start: string, name: string) => `${start}"${dataAddress(join(publicDir, name))}"`,
    )
}

/** Nothing in it may look like the script's end, or like a comment of HTML. */
const script = (code: string): string =>
  `<script type="module">${code.replace(/<(?=\/script|!--)/gi, '\\x3c')}</script>`

const types: Record<string, string> = { '.svg': 'svg+xml', '.jpg': 'jpeg' }

function dataAddress(path: string): string {
  const extension = extname(path)
  return `data:image/${types[extension] ?? extension.slice(1)};base64,${readFileSync(path, 'base64')}`
}
