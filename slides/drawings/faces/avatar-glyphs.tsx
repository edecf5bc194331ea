import type { ComponentChildren, JSX } from 'preact'
import { NewLips, Presenter, SingingFace, Warrior } from './busts.tsx'

function Glyph({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <svg width="72" height="72" viewBox="0 0 72 72" aria-hidden="true">
      {children}
    </svg>
  )
}

const portrait = { x: -0.8, y: 0, scale: 0.46, line: 3, hair: 'bg' }

/** Lip-sync: a portrait, its lips filled. */
export function MouthMoves(): JSX.Element {
  return (
    <Glyph>
      <Presenter {...portrait}>
        <NewLips />
      </Presenter>
    </Glyph>
  )
}

/** EMO: the warrior, his whole face new. */
export function FaceMoves(): JSX.Element {
  return (
    <Glyph>
      <Warrior {...portrait}>
        <SingingFace />
      </Warrior>
    </Glyph>
  )
}

/** A general video model: someone dances in a landscape, and all of the picture is new. */
export function BodyMoves(): JSX.Element {
  return (
    <Glyph>
      <g stroke="var(--hall-1)" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" fill="none">
        <path d="M1.5 1.5H70.5V70.5H1.5Z" />
        <circle cx="60" cy="12" r="4.5" />
        <path d="M2 50L14 38 24 46M48 50L60 40 70 48M2 63H70" />
        <path d="M15 21L25 30 36 26 48 32 56 24M36 26L34 42 46 50 43 63M34 42L26 54 14 52" stroke-width="4" />
        <circle cx="38" cy="15" r="6" fill="var(--hall-1)" />
      </g>
    </Glyph>
  )
}
