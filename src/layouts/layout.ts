import type { JSX } from 'preact'
import { z } from 'zod'
import { type ChartSpec, kinds } from '../charts/index.ts'
import type { SlideBase } from '../deck/model.ts'
import type { Text } from '../html/text.tsx'

/** A way to arrange a slide: which fields it takes, how many words it bears, and what stands below the title. */
export interface Layout<Shape extends z.ZodRawShape = z.ZodRawShape> {
  /** Its own fields besides those of every slide. */
  shape: Shape
  /** At most so many words on the slide; figures and the source line do not count. */
  words: number
  /** What is wrong between its fields, once each for itself is right. */
  problems?(slide: Fields<Shape>): string[]
  body(slide: SlideBase & Fields<Shape>): JSX.Element
}

/** A layout of which only the name is known. */
export interface AnyLayout extends Omit<Layout, 'body' | 'problems'> {
  problems?(slide: never): string[]
  body(slide: never): JSX.Element
}

type Fields<Shape extends z.ZodRawShape> = z.infer<z.ZodObject<Shape>>

/** The fields a slide of this layout must give. */
export type FieldsOf<L> = L extends { shape: infer Shape extends z.ZodRawShape } ? Fields<Shape> : never

/** A typed identity. */
export const defineLayout = <Shape extends z.ZodRawShape>(layout: Layout<Shape>): Layout<Shape> => layout

/** Text that is not empty, an element, or a list of such. */
const isNode = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.trim() !== ''
    : Array.isArray(value)
      ? value.every(isNode)
      : typeof value === 'object' && value !== null && 'props' in value

/** A field of rich text. */
export const text = z.custom<Text>(isNode, 'text or JSX')

/** A field that holds a drawing. */
export const drawing = z.custom<JSX.Element>((value) => isNode(value) && typeof value !== 'string', 'a drawing')

/** A field that holds a chart. */
export const chart = z.custom<ChartSpec>(isChart, `a chart: kind (${Object.keys(kinds).join(', ')}), dataset and alt`)

function isChart(value: unknown): boolean {
  const { kind = '', dataset, alt } = (value ?? {}) as Partial<ChartSpec>
  return kind in kinds && Boolean(dataset && alt)
}
