import type { Plugin } from 'vite'
import { faces } from './faces.ts'
import { aliasOf } from './fonts.ts'

/** Asks in the head for the fonts of the first paint, by the names the build gave them. */
export function preloadPlugin(): Plugin {
  const wanted = faces.filter(({ preload }) => preload).map((face) => aliasOf(face).toLowerCase().replaceAll(' ', '-'))
  return {
    name: 'preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => wanted.some((name) => file.includes(`${name}-`) && file.endsWith('.woff2')))
          .map((file) => ({
            tag: 'link',
            injectTo: 'head-prepend' as const,
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `./${file}`, crossorigin: true },
          })),
    },
  }
}
