import { defineConfig } from '@playwright/test'
import { launchOptions } from './src/build/browser-path.ts'

// Served from a sub-path, because that is where talks live; the build has to work from any.
export const address = 'http://localhost:4188/talks/deck/'

export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'out/browser-tests',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'line',
  timeout: 60_000,
  // A window that went without a word is missed after eight seconds.
  expect: { timeout: 12_000 },
  use: {
    baseURL: address,
    launchOptions: launchOptions(),
    viewport: { width: 1280, height: 720 },
    colorScheme: 'dark',
    // Motion is tested where it matters; elsewhere every state is there at once.
    contextOptions: { reducedMotion: 'reduce' },
  },
  webServer: {
    command: 'npx vite preview --port 4188 --strictPort --base /talks/deck/',
    url: address,
    reuseExistingServer: false,
  },
})
