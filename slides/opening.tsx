import { Cpu, EthernetPort, Network } from 'lucide-static'
import { defineSection } from '../src/deck/model.ts'
import { Fact } from '../src/html/fact.tsx'
import { Zh } from '../src/html/text.tsx'
import { CoverPlan } from './drawings/plan/cover-plan.tsx'
import { FloorPlan } from './drawings/plan/floor-plan.tsx'
import { Plinth } from './drawings/plinth.tsx'
import { Sheets } from './drawings/voices/sheets.tsx'

/** Where the rooms of the plan lead. */
export const rooms = { 1: '#hall-1', 2: '#hall-2', 3: '#hall-3' }

export const opening = defineSection({
  id: 'opening',
  title: 'Opening',
  slides: [
    {
      id: 'cover',
      layout: 'cover',
      title: 'Three halls teach two bitter lessons about AI',
      subtitle: (
        <>
          Two days in Hangzhou, at the 2024 Yunqi Conference <Zh>云栖大会</Zh>
        </>
      ),
      byline: (
        <>
          From one visitor’s report, <Fact id="visit" />
        </>
      ),
      figure: <CoverPlan />,
      notes: [
        'Welcome. In September, a man who works on AI applications spent nearly two days at Alibaba Cloud’s conference in Hangzhou, and came home with two uncomfortable lessons.',
        'Watch this floor plan: before we’re done, it’ll stand on its side.',
      ],
      notesIn: {
        short: [
          'Welcome. A man who works on AI applications came home from Alibaba Cloud’s conference with two uncomfortable lessons.',
          'Watch this floor plan: before we’re done, it’ll stand on its side.',
        ],
        lightning: [
          'Welcome. One visitor, three halls, two uncomfortable lessons about AI. Watch this floor plan: it’ll stand on its side.',
        ],
      },
      seconds: { full: 20, short: 15, lightning: 10 },
      sources: ['L2', 'keynote'],
    },
    {
      id: 'floor-plan',
      layout: 'assertion-figure',
      title: 'The report takes the halls in one order; AI depends on another',
      figure: <FloorPlan links={rooms} />,
      notes: [
        'Three halls: models in Hall 1, compute in Hall 2, applications in Hall 3. It’s a sketch, not the venue’s plan.',
        <>
          His report starts with the models. Then it goes past the open door of the compute hall, on to the
          applications, and only at the end comes back for compute. AI is built in another order: compute carries
          models, and models carry applications. The talk hangs on that.
        </>,
        <>
          He of all people knows both ends. He used to do research on compute and cloud, and now he builds applications.
          Still, compute comes last.
        </>,
        'I’ll take you his way, detour and all. But first, to the entrance.',
      ],
      notesIn: {
        short: [
          'Three halls: models in Hall 1, compute in Hall 2, applications in Hall 3. It’s a sketch, not the venue’s plan.',
          'His report starts with the models, goes past the open door of compute to the applications, and only then comes back. Keep that detour in mind; the talk hangs on it.',
          'He knows both ends: he used to do research on compute, and now he builds applications. And still compute comes last.',
          'One stop, and then we go in.',
        ],
        lightning: [
          'Three halls: models, compute, applications. I’ve drawn them side by side; it’s a sketch.',
          'His report starts with the models, goes past the open door of compute to the applications, and only then comes back.',
          'He of all people knows both ends: he used to do research on compute, and now he builds applications. And still compute comes last.',
          'So let’s not walk. Let’s see how they carry each other.',
        ],
      },
      more: [
        'He had been invited, was there for nearly two days, and spoke at almost every stand that made him curious.',
      ],
      seconds: { full: 50, short: 40, lightning: 35 },
      sources: ['L2-6', 'L8-41', 'L183', 'L207'],
    },
    {
      id: 'nine-hours',
      layout: 'big-number',
      title: (
        <>
          With AI, over <Fact id="recorded" as="words" /> hours of speech became <Fact id="written" />
        </>
      ),
      number: <Fact id="writing" as="number" />,
      unit: 'hours',
      bound: 'about',
      sentence: 'of work, recording included. Unimaginable without AI, he says.',
      figure: <Sheets />,
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
          After the conference he talked into a recorder for <Fact id="recorded" />, and had AI turn that into{' '}
          <Fact id="written" />. Those are probably Chinese characters; it’s his count. With the editing,{' '}
          <Fact id="writing" as="words" /> hours or so. Without AI, he says, that was unimaginable.
        </>,
        'That makes the report an exhibit, too. And there’s a riddle hidden in it.',
      ],
      more: [
        'He had hoped to finish on the day after his visit. Work came first, and the rest was done in the National Day holiday.',
      ],
      seconds: { full: 30 },
      sources: ['L7'],
    },
    {
      id: 'nvidia-guess',
      layout: 'predict',
      title: 'NVIDIA’s stand held a clue to this whole conference',
      prompt: 'How many of each did its large stand show?',
      options: [
        { id: 'switches', label: 'Network switches', figure: <Plinth icon={Network} /> },
        { id: 'cards', label: 'Network cards', figure: <Plinth icon={EthernetPort} /> },
        { id: 'gpus', label: 'GPUs', figure: <Plinth icon={Cpu} /> },
      ],
      answer: <a href="#no-gpus">The answer comes near the end of the talk.</a>,
      notes: [
        <>
          NVIDIA was there, with quite a large stand. Picture three plinths: network switches, network cards, GPUs. How
          many of each did you get to see? Shout your numbers, I’ll type them in.
        </>,
        <>
          Thanks. I won’t tell you now. The answer comes near the end, and if you’ve guessed right, you’re ahead of the
          rest of us.
        </>,
        'Let’s go where the crowd was thickest: Hall 1.',
      ],
      seconds: { full: 40, short: 30 },
      sources: ['L210', 'our-reading'],
    },
  ],
})
