/** What the keys do on stage, for the help. Clickers send Page Up and Page Down, B or a full stop. */
export const keys: { press: string[]; does: string }[] = [
  { press: ['Right', 'Space', 'Page Down'], does: 'Next step or slide' },
  { press: ['Left', 'Page Up'], does: 'Step or slide before' },
  { press: ['Home', 'End'], does: 'First and last slide' },
  { press: ['G'], does: 'Jump to a slide by number or word' },
  { press: ['O'], does: 'Overview of all slides, and back' },
  { press: ['M'], does: 'Map of the talk, and back' },
  { press: ['B', '.'], does: 'Black screen, and back' },
  { press: ['T'], does: 'Light or dark theme' },
  { press: ['F'], does: 'Full screen' },
  { press: ['R'], does: 'Read as a page' },
  { press: ['Ctrl+P'], does: 'Print, or save as PDF: a page for each slide' },
  { press: ['?'], does: 'This list' },
]
