import type { Page } from '@playwright/test'

/** The smallest type of a slide, in px of its 1280 × 720, by what it stands in; anything else is at least 24. */
const floors = { '.provenance, .place': 18, '.source-columns': 20 }

/**
 * What is wrong with the text of a slide as it stands: outside the slide's margins, under the size floor, or over
 * other text. Each fault names the text and the pixels.
 */
export function fitFaults(page: Page, id: string): Promise<string[]> {
  return page.evaluate(
    ([slide, sizes]) => {
      const page = document.querySelector(`#${slide} .page`)!
      const box = page.getBoundingClientRect()
      const scale = box.width / 1280
      const px = (value: number): number => Math.round(value / scale)
      const shown = (element: Element): boolean =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        // SVG text that is not rendered at all counts as visible, but has no size.
        element.getBoundingClientRect().width > 0

      interface Piece {
        text: string
        owner: Element
        left: number
        top: number
        right: number
        bottom: number
        size: number
        floor: number
      }
      const pieces: Piece[] = []
      const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement!
        const text = node.textContent!.trim()
        if (!text || parent.closest('details, script, output') || !shown(parent)) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        const svg = parent.closest('svg')
        const zoom = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width / scale : 1
        const size = Number.parseFloat(getComputedStyle(parent).fontSize) * zoom
        const floor = Object.entries(sizes).find(([where]) => parent.closest(where))?.[1] ?? 24
        for (const { left, top, right, bottom } of range.getClientRects()) {
          if (right - left < 1) continue
          // The ink of a line is lower than its box: capitals to descenders.
          const inset = (bottom - top - size * scale * 0.95) / 2
          pieces.push({
            text,
            owner: parent.closest('text') ?? parent,
            left,
            top: top + inset,
            right,
            bottom: bottom - inset,
            size,
            floor,
          })
        }
      }

      const faults: string[] = []
      for (const { text, left, top, right, bottom, size, floor } of pieces) {
        const out = {
          left: 60 - px(left - box.left),
          right: px(right - box.left) - 1220,
          top: 20 - px(top - box.top),
          bottom: px(bottom - box.top) - 700,
        }
        for (const [side, by] of Object.entries(out))
          if (by > 0) faults.push(`"${text}" is ${by} px outside the ${side} margin`)
        // Chinese is set at 0.92 em, beside text of the full size.
        if (size < floor * 0.92 - 0.01) faults.push(`"${text}" is ${size.toFixed(1)} px, the floor is ${floor} px`)
      }
      for (const [index, one] of pieces.entries())
        for (const other of pieces.slice(index + 1)) {
          if (one.owner === other.owner || one.owner.contains(other.owner) || other.owner.contains(one.owner)) continue
          const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
          const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
          if (across > 2 * scale && down > 3 * scale)
            faults.push(`"${one.text}" and "${other.text}" overlap by ${px(across)} × ${px(down)} px`)
        }
      return faults
    },
    [id, floors] as const,
  )
}
