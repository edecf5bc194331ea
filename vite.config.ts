import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { deckPlugin } from './src/build/deck-plugin.ts'
import { preloadPlugin } from './src/build/preload-plugin.ts'
import { singlePlugin } from './src/build/single-plugin.ts'
import project from './package.json' with { type: 'json' }

export default defineConfig({
  // Relative addresses: the built page works from any folder of any site.
  base: './',
  publicDir: 'assets',
  plugins: [
    deckPlugin(fileURLToPath(new URL('src/talk.ts', import.meta.url))),
    preloadPlugin(),
    singlePlugin(`${project.name}.html`),
  ],
  build: {
    // `light-dark()` and nesting stay as they are written.
    cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
    // Fonts stay files, so that a strict policy needs no data: addresses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 300,
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/*.test.{ts,tsx}'],
  },
})
