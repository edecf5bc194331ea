import type { JSX } from 'preact'

/** Coding: an editor in which what comes after the cursor is only proposed. */
function CodeEditor(): JSX.Element {
  return (
    <>
      <path d="M2 8H70V64H2Z" />
      <path d="M2 8H70V22H2Z" fill="var(--bg3)" />
      <path d="M12 34l6 5-6 5M26 39h6M12 54h14" />
      <path d="M40 30v18" />
      <path d="M48 39h2M57 39h2M34 54h2M43 54h2" stroke="var(--ink3)" />
    </>
  )
}

/** Wearables: glasses that see with one lens and hear with the other; dashed, as they are only hoped for. */
function Wearable(): JSX.Element {
  return (
    <>
      <path
        d="M3 22H32V38a14.5 14.5 0 0 1-29 0ZM40 22H69V38a14.5 14.5 0 0 1-29 0Z"
        stroke-dasharray="6 4"
        stroke-linecap="butt"
      />
      <path d="M32 30q4-4 8 0M3 22L9 10M69 22L63 10" />
      <path d="M8 43l7-10 6 7 3-3 4 5M47.5 35v4M54.5 31v13M61.5 34v6" />
    </>
  )
}

/** Education: a letter, and somebody who says it. */
function LanguageClass(): JSX.Element {
  return (
    <>
      <path d="M2 4H44V38H22L12 48V38H2Z" />
      <path d="M14 31L23 11 32 31M17.5 24H28.5" />
      <path d="M52 28H70V58H62V68L52 58H28V48" fill="none" />
      <path d="M38 48v.1M45 46v4M53 42v12M61 45v6" />
    </>
  )
}

/** Design: a page that a pencil has only begun. */
function Draft(): JSX.Element {
  return (
    <>
      <path d="M32 68H4V4H56V22" />
      <path d="M4 4H56V16H4Z" fill="var(--bg3)" />
      <path d="M14 28H32V46H14ZM14 28L32 46M32 28L14 46" stroke-width="3" />
      <path d="M14 57h12" />
      <path d="M36 66L39 54 60 33 69 42 48 63Z" fill="var(--bg)" />
      <path d="M54 39l9 9" />
    </>
  )
}

/** Music: somebody hums, and it comes out as a tune. */
function Tune(): JSX.Element {
  return (
    <>
      <circle cx="18" cy="30" r="11" />
      <path d="M2 70V66q0-16 16-16t16 16v4" fill="var(--bg3)" />
      <path d="M35 34q4-7 8 0t8 0" stroke="var(--ink3)" />
      <path d="M56 46V14L70 9V41" />
      <ellipse cx="51.5" cy="47" rx="5" ry="4" fill="var(--ink)" />
      <ellipse cx="65.5" cy="42" rx="5" ry="4" fill="var(--ink)" />
    </>
  )
}

/** Fields in which outsiders have found their market, by the article, and what they do there. */
export const fields = [
  { name: 'Coding', does: 'Cursor', art: <CodeEditor /> },
  { name: 'Education', does: 'one-to-one talk', art: <LanguageClass /> },
  { name: 'Design', does: 'first drafts', art: <Draft /> },
  { name: 'Music', does: 'hum to song', art: <Tune /> },
  { name: 'Wearables', does: 'hoped for', art: <Wearable /> },
]
