import type { JSX } from 'preact'
import { Arrow, Drawing, Label, Step } from '../../../src/html/drawing.tsx'
import { NewLips, Note, type Place, Presenter, SingingFace, Warrior } from './busts.tsx'
import { Film, Photo } from './pictures.tsx'
import { answered as voice, Waveform } from '../voices/waveform.tsx'

/** Lip-sync: footage of a person goes in, and only the lips are new in what comes out. */
export function LipSync(): JSX.Element {
  return (
    <Drawing
      alt="Lip-sync: from footage of a person and a new voice, the same picture with only the mouth new."
      wide={{ width: 540, height: 172, content: <WideLipSync /> }}
      tall={{ width: 330, height: 150, content: <TallLipSync /> }}
    />
  )
}

function WideLipSync(): JSX.Element {
  return (
    <>
      <Film x={0} y={4} frame={84} frames={['closed', 'wide', 'ajar']} line={3} />
      <Label x={0} y={160}>
        footage of the person
      </Label>
      <Waveform voice={voice.slice(2, 9)} x={306} y={34} pitch={9} half={20} tone="ink2" />
      <Arrow
        points={[
          [296, 68],
          [388, 68],
        ]}
      />
      <Presenter x={380} y={0} scale={1} line={4}>
        <NewLips />
      </Presenter>
    </>
  )
}

function TallLipSync(): JSX.Element {
  return (
    <>
      <Film x={0} y={6} frame={70} frames={['closed', 'ajar']} line={2.5} />
      <Label x={0} y={136} size={16}>
        footage of the person
      </Label>
      <Waveform voice={voice.slice(2, 7)} x={170} y={32} pitch={7} half={14} tone="ink2" line={3} />
      <Arrow
        points={[
          [164, 58],
          [214, 58],
        ]}
        width={3}
        head={12}
      />
      <Presenter x={196} y={4} scale={0.84} line={3}>
        <NewLips />
      </Presenter>
    </>
  )
}

/** EMO: one photo and one audio clip go in. Step 0 draws the face which it generates. */
export function EmoFace(): JSX.Element {
  return (
    <Drawing
      alt="EMO: from one photo of a terracotta warrior and one audio clip, his whole face sings."
      wide={{ width: 540, height: 172, content: <WideEmoFace /> }}
      tall={{ width: 330, height: 150, content: <TallEmoFace /> }}
    />
  )
}

function WideEmoFace(): JSX.Element {
  return (
    <>
      <Photo x={2} y={4} width={108} line={3} />
      <path d="M131 57V79M120 68H142" stroke="var(--ink)" stroke-width="4" />
      <Waveform voice={voice} x={158} y={68} pitch={9} half={48} />
      <Label x={0} y={160}>
        one photo
      </Label>
      <Label x={152} y={160}>
        one audio clip
      </Label>
      <Arrow
        points={[
          [296, 68],
          [388, 68],
        ]}
      />
      <SingingWarrior x={380} y={0} scale={1} line={4} />
    </>
  )
}

function TallEmoFace(): JSX.Element {
  return (
    <>
      <Photo x={2} y={11} width={84} line={2.5} />
      <path d="M97 51V65M90 58H104" stroke="var(--ink)" stroke-width="3" />
      <Waveform voice={voice.slice(2, 9)} x={113} y={58} pitch={7} half={34} line={3} />
      <Label x={0} y={136} size={16}>
        one photo
      </Label>
      <Label x={106} y={136} size={16}>
        one clip
      </Label>
      <Arrow
        points={[
          [164, 58],
          [214, 58],
        ]}
        width={3}
        head={12}
      />
      <SingingWarrior x={196} y={4} scale={0.84} line={3} />
    </>
  )
}

function SingingWarrior(place: Place): JSX.Element {
  return (
    <Warrior {...place}>
      <Step n={0}>
        <SingingFace />
        <Note />
      </Step>
    </Warrior>
  )
}
