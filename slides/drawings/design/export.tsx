import { CodeXml } from 'lucide-static'
import type { JSX } from 'preact'
import { Arrow, Drawing, Icon, Label } from '../../../src/html/drawing.tsx'
import { Drafts, Fallen } from './page.tsx'

interface ExportProps {
  /** What each tool is called, and what it drafts. */
  tools: (readonly [name: string, drafts: string])[]
}

/** A neat draft, its HTML export in pieces, and the tools that are meant. */
export function DraftAndExport({ tools }: ExportProps): JSX.Element {
  return (
    <Drawing
      alt="A stack of neat screen drafts, and the same screen as HTML: heading and picture out of place, the button on the picture."
      wide={{ width: 1128, height: 380, content: <Wide tools={tools} /> }}
      tall={{ width: 360, height: 342, content: <Tall tools={tools} /> }}
    />
  )
}

function Wide({ tools }: ExportProps): JSX.Element {
  return (
    <>
      <Drafts x={2} y={34} scale={1} line={4} quote={false} />
      <Icon svg={CodeXml} x={490} y={44} size={72} />
      <Arrow
        points={[
          [394, 142],
          [658, 142],
        ]}
      />
      <Fallen x={698} y={34} scale={1} line={4} quote={false} />
      <Label x={0} y={286}>
        a first draft, fast
      </Label>
      <Label x={526} y={182} anchor="middle">
        export
      </Label>
      <Label x={956} y={286}>
        as HTML
      </Label>
      <path d="M0 310H1128" stroke="var(--bg3)" stroke-width="2" />
      {tools.map(([name, drafts], index) => (
        <>
          <Label x={index * 234} y={342} weight={760}>
            {name}
          </Label>
          <Label x={index * 234} y={374} tone="ink2">
            {drafts}
          </Label>
        </>
      ))}
    </>
  )
}

function Tall({ tools }: ExportProps): JSX.Element {
  return (
    <>
      <Drafts x={2} y={28} scale={0.4} line={3} quote />
      <Arrow
        points={[
          [152, 70],
          [190, 70],
        ]}
        width={3}
        head={12}
      />
      <Fallen x={200} y={28} scale={0.4} line={3} quote />
      <Label x={0} y={156} size={16}>
        a first draft, fast
      </Label>
      <Label x={200} y={156} size={16}>
        as HTML
      </Label>
      <path d="M0 174H360" stroke="var(--bg3)" stroke-width="2" />
      {tools.map(([name, drafts], index) => (
        <>
          <Label x={0} y={204 + index * 33} size={17} weight={760}>
            {name}
          </Label>
          <Label x={200} y={204 + index * 33} size={17} tone="ink2">
            {drafts}
          </Label>
        </>
      ))}
    </>
  )
}
