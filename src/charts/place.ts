/** A rectangle on a chart, in CSS px from its upper left corner. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Whether a box touches nothing of what is there. */
export const isFree = (box: Box, taken: Box[]): boolean => !taken.some((one) => overlap(box, one))
