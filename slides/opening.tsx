import { Cpu, EthernetPort, Network } from 'lucide-static'
import { defineSection } from '../src/deck/model.ts'
import { Fact } from '../src/html/fact.tsx'
import { Zh } from '../src/html/text.tsx'
import { CoverPlan } from './drawings/plan/cover-plan.tsx'
import { FloorPlan } from './drawings/plan/floor-plan.tsx'
import { Plinth } from './drawings/plinth.tsx'

export const opening = defineSection({
  id: 'opening',
  title: 'Opening',
  slides: [
    {
      id: 'cover',
      layout: 'cover',
      title: 'Three halls taught me two bitter lessons about AI',
      subtitle: (
        <>
          A walk through the 2024 Yunqi Conference <Zh>云栖大会</Zh>, Hangzhou
        </>
      ),
      byline: (
        <>
          After the report of a visitor on <Fact id="visit" />
        </>
      ),
      figure: <CoverPlan />,
      notes: [
        <>
          Welcome. In September, a builder of AI products spent two days inside Alibaba Cloud’s conference in Hangzhou.
          He came home with two uncomfortable lessons. Where a slide says I, he is speaking.
        </>,
        'Watch this floor plan: by the end of the talk it will stand on its side.',
      ],
      seconds: { full: 20, short: 15, lightning: 10 },
      sources: ['L2', 'keynote'],
    },
    {
      id: 'floor-plan',
      layout: 'assertion-figure',
      title: 'My report takes the halls in one order; AI depends on another',
      figure: <FloorPlan links={{ 1: '#hall-1' }} />,
      notes: [
        'There are three halls: models in Hall 1, compute in Hall 2, applications in Hall 3, side by side in that order.',
        <>
          His report starts with the models. Next it goes past the open door of the compute hall, to the applications.
          Only at the very end does it turn round and come back for compute. Keep that detour in mind, because the whole
          talk hangs on it.
        </>,
        <>
          He of all people knows both ends of this plan. His research used to be in compute and cloud, and today he
          builds applications. And still, in the telling, compute comes last.
        </>,
        'A word on how the report was made, because AI wrote along.',
      ],
      seconds: { full: 50, short: 40, lightning: 35 },
      sources: ['L2-6', 'L8-41'],
    },
    {
      id: 'nine-hours',
      layout: 'big-number',
      title: (
        <>
          With AI, <Fact id="recorded" as="words" /> hours of speech became <Fact id="written" as="number" /> words in{' '}
          <Fact id="writing" as="words" /> hours
        </>
      ),
      number: <Fact id="writing" as="number" />,
      unit: 'hours',
      sentence: (
        <>
          from a voice recorder to an article of <Fact id="written" />, by the author’s own count
        </>
      ),
      chart: {
        kind: 'stack',
        dataset: 'writing-hours',
        alt: (
          <>
            A bar of <Fact id="writing" />; <Fact id="recorded" /> of it were recording, the end of that part is not
            known exactly. The rest was editing with AI.
          </>
        ),
        part: 'recording',
        whole: 'total',
        rest: 'The rest: editing with AI, between other work',
      },
      notes: [
        <>
          After the conference he talked into a recorder for <Fact id="recorded" />, and let AI turn that into{' '}
          <Fact id="written" />. Probably Chinese characters; it is his count. With the editing,{' '}
          <Fact id="writing" as="words" /> hours in all. He says that nobody could have done this before.
        </>,
        'So the report is an exhibit, too. And there is a riddle hidden in it.',
      ],
      seconds: { full: 30 },
      sources: ['L7'],
    },
    {
      id: 'nvidia-guess',
      layout: 'predict',
      title: 'NVIDIA’s stand held the clue to this whole conference',
      prompt: 'How many of each did its large stand show? We keep your guess.',
      options: [
        { id: 'switches', label: 'Network switches', figure: <Plinth icon={Network} /> },
        { id: 'cards', label: 'Network cards', figure: <Plinth icon={EthernetPort} /> },
        { id: 'gpus', label: 'GPUs', figure: <Plinth icon={Cpu} /> },
      ],
      answer: 'The answer stands near the end, where compute decides.',
      notes: [
        <>
          NVIDIA was there, with quite a large stand. Picture three plinths: one for network switches, one for network
          cards, one for GPUs. How many of each were on show? Shout your numbers, I type them in.
        </>,
        <>
          Thank you. I will not tell you now. The answer comes near the end, and whoever guessed right has understood
          this conference before the rest of us. I keep your numbers until then.
        </>,
        'Let us go where everybody went first: into Hall 1.',
      ],
      seconds: { full: 40, short: 30 },
      sources: ['L210'],
    },
  ],
})
