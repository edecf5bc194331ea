import { join, resolve } from 'node:path'
import { isRunnableDevEnvironment, type Plugin, type ResolvedConfig, runnerImport, type ViteDevServer } from 'vite'

type TalkModule = typeof import('../talk.ts')

/** Renders the talk into `index.html`, in dev and in build, and gives stylesheets the fonts cut for it as `#fonts.css`. */
export function deckPlugin(entry: string): Plugin {
  let config: ResolvedConfig
  let server: ViteDevServer | undefined
  const fonts = resolve('node_modules/.cache/deck-fonts')

  /** The talk's module and the files it was made from. */
  async function load(): Promise<{ talk: TalkModule; files: string[] }> {
    const environment = server?.environments['ssr']
    try {
      if (environment && isRunnableDevEnvironment(environment))
        return { talk: await environment.runner.import<TalkModule>(entry), files: [] }
      const options = { root: config.root, configFile: false, logLevel: 'silent' } as const
      const { module, dependencies } = await runnerImport<TalkModule>(entry, options)
      return { talk: module, files: dependencies }
    } catch (error) {
      throw readable(error)
    }
  }

  return {
    name: 'deck',
    configResolved(resolved) {
      config = resolved
    },
    configureServer(started) {
      server = started
    },
    // An alias, because that is all that `@import` in CSS goes by.
    config: () => ({ resolve: { alias: { '#fonts.css': join(fonts, 'fonts.css') } } }),
    // As a transform of the module, not of the HTML: only here the slides can be watched by `vite build --watch`.
    transform: {
      order: 'pre',
      filter: { id: /index\.html$/ },
      async handler(html) {
        const { talk, files } = await load()
        for (const file of files) this.addWatchFile(file)
        return fill(html, await talk.renderTalk(fonts))
      },
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        return server ? fill(html, await (await load()).talk.renderTalk(fonts)) : html
      },
    },
    hotUpdate({ modules }) {
      if (this.environment.name !== 'ssr' || modules.length === 0) return
      server!.environments['client'].hot.send({ type: 'full-reload' })
    },
  }
}

/** Functions as replacements, so that `$&` in a slide stays as it is. */
function fill(html: string, { head, body, language }: Awaited<ReturnType<TalkModule['renderTalk']>>): string {
  return html
    .replace('<html', () => `<html lang="${language}"`)
    .replace('<!--head-->', () => head)
    .replace('<!--deck-->', () => body)
}

/** Vite's error for JSON that does not parse can't be shown by its own overlay; in our words it can. */
function readable(error: unknown): unknown {
  const { plugin, message } = error as { plugin?: string; message: string }
  return plugin === 'builtin:vite-json' ? new Error(`data: found text that is no JSON: ${message}.`) : error
}
