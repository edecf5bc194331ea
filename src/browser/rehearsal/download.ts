import type { RunsFile } from '../../rehearsal/run.ts'

/** Saves runs as `rehearsal-2026-11-24.json`, after the day of the latest. */
export function download(file: RunsFile): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `rehearsal-${file.runs[0]!.started.slice(0, 10)}.json`
  link.click()
  URL.revokeObjectURL(address)
}
