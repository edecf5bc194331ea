/** A name for this window while it is loaded; the browser's own generator is for secure pages only. */
export const windowName = (): string => Math.random().toString(36).slice(2)
