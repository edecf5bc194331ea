import type { ComponentChildren, JSX } from 'preact'
import { NewFace, NewLips, Presenter } from './busts.tsx'

function Glyph({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <svg width="72" height="72" viewBox="0 0 72 72" aria-hidden="true">
      {children}
    </svg>
  )
}

/** Lip-sync: a portrait, its lips filled. */
export function MouthMoves(): JSX.Element {
  return (
    <Glyph>
      <Presenter x={-0.8} y={0} scale={0.46} line={3}>
        <NewLips />
      </Presenter>
    </Glyph>
  )
}

/** EMO: the same portrait, its face filled. */
export function FaceMoves(): JSX.Element {
  return (
    <Glyph>
      <Presenter x={-0.8} y={0} scale={0.46} line={3}>
        <NewFace />
      </Presenter>
    </Glyph>
  )
}

/** A general video model: someone dances in a landscape, and the whole picture is filled. */
export function BodyMoves(): JSX.Element {
  return (
    <Glyph>
      <path d="M0 0H72V72H0Z" fill="var(--hall-1)" />
      <g fill="none" stroke="var(--bg)" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
        <circle cx="10" cy="11" r="4.5" />
        <path d="M0 50L14 38 24 46M48 50L60 40 72 48M0 64H72" />
        <path d="M15 21L25 30 36 26 48 32 56 24M36 26L34 42 46 50 43 63M34 42L26 54 14 52" stroke-width="4" />
        <circle cx="38" cy="15" r="6" fill="var(--bg)" />
      </g>
    </Glyph>
  )
}
