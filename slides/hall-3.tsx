import { defineSection } from '../src/deck/model.ts'
import { Fact } from '../src/html/fact.tsx'
import { Zh } from '../src/html/text.tsx'
import { facts } from './data.json'
import { DraftAndExport } from './drawings/design/export.tsx'
import { Glasses, Headset, PalmPin, PhoneInHand, Wanted } from './drawings/devices/glyphs.tsx'
import { No, Yes } from './drawings/devices/marks.tsx'
import { Unconfirmed } from './drawings/devices/unconfirmed.tsx'
import { OneForMany, OneForOne } from './drawings/learning/classroom.tsx'
import { FaultyStep } from './drawings/learning/faulty-step.tsx'
import { AgainstALine } from './drawings/limits/against-a-line.tsx'
import { CameraCar, FusionCar } from './drawings/machines/cars.tsx'
import { OutboundCall } from './drawings/machines/outbound-call.tsx'
import { RobotBody, RobotBrain } from './drawings/machines/robot.tsx'
import { TeamOfEight } from './drawings/machines/team.tsx'
import { HallPlan } from './drawings/plan/hall-plan.tsx'
import { TapeMachine, ThanksStamp, UnsteadyArm } from './drawings/views/sketches.tsx'

export const hall3 = defineSection({
  id: 'applications',
  title: 'Hall 3: Applications',
  hall: 3,
  slides: [
    {
      id: 'hall-3',
      layout: 'hall-opener',
      title: 'Hall 3 shows AI leaving the demo and meeting its limits',
      figure: <HallPlan lit={3} verdicts={{ 1: 'Quality yes, real time no' }} />,
      kicker: (
        <>
          Applications <Zh>应用</Zh>
        </>
      ),
      claim: 'Where does each product stop, and is its model to blame?',
      sketch: <AgainstALine />,
      notes: [
        'Past the open door of Hall 2 we go, straight to the applications. Phones, robots, cars, glasses, tutors: AI that has left the demo and has to work for somebody.',
        'Take one question along. Where does each product stop, and is it the model’s fault? First, a shelf that is half empty.',
      ],
      notesIn: {
        short: [
          'Past the open door of Hall 2, to AI that has to work for somebody.',
          'Take one question along: where does each product stop, and is it the model’s fault?',
        ],
      },
      seconds: { full: 25, short: 15 },
      sources: ['L22', 'L77', 'L87', 'L109', 'our-reading', 'illustrative'],
    },
    {
      id: 'design-tools',
      layout: 'assertion-figure',
      title: 'Design tools draft fast; the HTML they export still has issues',
      figure: (
        <DraftAndExport
          tools={[
            ['Tongyi Qianwen', 'slides'],
            ['Kimi', 'Mermaid diagrams'],
            ['Word cards', 'words as pictures'],
            ['Motiff', 'screen designs'],
            ['Claude', 'working prototypes'],
          ]}
        />
      ),
      notes: [
        'Another hole in the article: the pages on these five tools are lost. Their names survive in its outline, below, and I don’t rate them one by one.',
        'What did survive, in the conclusion, is his verdict on design tools as a kind. They get you to a first prototype fast, and that’s a real advantage. Then you export it as HTML, and there the trouble starts. How it falls apart is our picture; he doesn’t say.',
        'From screens to voices: the phone is ringing.',
      ],
      more: [
        <>
          In public we found this: Motiff had tried screens as pictures and as web pages, found both wanting, and builds
          from ready components. The word cards <Zh>汉语新解</Zh> come from a prompt by Li Jigang. Claude’s Artifacts
          reached every plan that August.
        </>,
      ],
      seconds: { full: 35 },
      sources: ['L24-28', 'L203', 'li-jigang', 'motiff', 'artifacts', 'illustrative'],
      lost: 'Text lost here: names from the outline, one verdict, public pages',
    },
    {
      id: 'outbound-calls',
      layout: 'flow',
      title: 'Some outbound-call systems speak with recorded human voices',
      figure: <OutboundCall />,
      notes: [
        <>
          In this hall, <Fact id="outbound-companies" as="words" /> companies sell AI that calls you. Telemarketing,
          customer service, follow-up after a sale. It’s a business that works, and it has one problem: you can hear
          that it’s a machine, and that spoils the call.
        </>,
        'Some companies cheat, nicely. The AI writes the script, and a person reads it into a microphone.',
        'On the phone, the system plays the recordings. You hear a human voice, because it is one.',
        'And then you ask something that isn’t in the script. There’s no recording of the answer. And every line you add costs another recording. A real voice, it turns out, is only a part of it.',
      ],
      notesIn: {
        short: [
          <>
            Here, <Fact id="outbound-companies" as="words" /> companies sell AI that calls you. You can hear that it’s a
            machine, and that spoils the call.
          </>,
          'So some cheat, nicely: the AI writes the script, a person reads it.',
          'The system plays the recording, and you hear a human voice.',
          'Then you ask something off script, and there’s no recording of the answer.',
        ],
      },
      more: ['The machine supplies the frame of the conversation and the templates; the people supply only the sound.'],
      seconds: { full: 50, short: 30 },
      sources: ['L76-78', 'illustrative'],
    },
    {
      id: 'recorded-voices',
      layout: 'non-consensus',
      number: 1,
      title: 'Recorded voices cannot match a person in complex conversation',
      crowd: {
        who: 'The trick of some companies',
        figure: <TapeMachine />,
        says: 'Play recordings of real people, and the customer hears a human voice.',
      },
      view: {
        who: 'What the author makes of it',
        says: 'Sound is not enough. Better voices, freer dialogue and answers in real time have to come together.',
      },
      notes: [
        'In his article he marks four views as non-consensus: they go against what most people think. This is the first; each of the four has a slide like this one.',
        'Number one. A real voice makes a call more pleasant, but it can’t hold a complicated, personal conversation. For that, three things must get better at once: the voice, the freedom of the dialogue, and the speed of the answer. Only then, he says, can machines take over those calls. From machines that talk to machines that walk.',
      ],
      notesIn: {
        short: [
          'He marks four views as non-consensus: against what most people think. This is the first that we’ll see.',
          'A real voice can’t carry a complicated, personal conversation. The voice, the dialogue and the speed of the answer must all get better; only then, he says, can machines take over those calls. From machines that talk to machines that walk.',
        ],
      },
      seconds: { full: 40, short: 30 },
      sources: ['L77-79', 'L88', 'L110-111', 'L137'],
    },
    {
      id: 'robots',
      layout: 'comparison',
      title: 'Robot bodies got cheaper while robot brains stayed slow',
      left: { name: 'Body', figure: <RobotBody /> },
      right: { name: 'Brain', figure: <RobotBrain /> },
      rows: [
        { name: 'Today', left: 'More precise, faster, cheaper', right: 'Talks, recognises simple things' },
        { name: 'Why', left: 'Shenzhen parts match imports', right: 'Neither planner is ready' },
      ],
      notes: [
        'Humanoid robots, from several makers. The bodies are better than you’d think: precise, quick, and much cheaper, because parts from Shenzhen now match the expensive imports.',
        'The brain is where it hurts. Reinforcement learning plans the movements. It looks great in the lab, and then the world outside surprises it. Large models understand what you want, but they think too slowly, and they lose the thread in a long plan.',
        'And o1? It has made good progress in reasoning, he says, but it answers too late for a robot that’s about to fall. What he heard from the makers changed his mind.',
      ],
      more: [
        'The article is of two minds about o1: one paragraph counts it among the models that are poor at planning complex tasks, another credits it with good progress in reasoning but too long a delay. The slide follows the second.',
        'Reinforcement learning gets there by trial and error, so what it has never met throws it off. Better mechanics, he notes, have not set off the boom that one might have expected.',
      ],
      seconds: { full: 55 },
      sources: ['L81-87', 'illustrative'],
    },
    {
      id: 'robot-bottleneck',
      layout: 'non-consensus',
      number: 2,
      title: 'Robots are waiting for faster reasoning more than for better joints',
      crowd: {
        who: 'The author, before his visit',
        figure: <UnsteadyArm />,
        says: 'Mechanics hold robots back: precise control, supple movement.',
      },
      view: {
        who: 'The author, after talking to the makers',
        says: 'Mechanics have come far. Reasoning, deep enough and fast enough, is now the main thing missing.',
      },
      notes: [
        'Number two, and I like it because he corrects himself. He used to think that mechanics were the obstacle. After talking with the makers, he says no: above all it’s the reasoning.',
        'His hope is a marriage: reinforcement learning together with large models, once those get fast and deep enough. Then robots might become supple and sturdy at once. The body’s waiting for its brain. On to the next stand.',
      ],
      more: ['The heading of his chapter still names two bottlenecks, mechanics and AI; the text ranks AI first.'],
      seconds: { full: 40, short: 30 },
      sources: ['L80-81', 'L86-88'],
    },
    {
      id: 'self-driving',
      layout: 'comparison',
      title: 'Camera-only driving scales cheaply and struggles in bad weather',
      left: { name: 'Cameras only', figure: <CameraCar /> },
      right: { name: 'Cameras and LiDAR', figure: <FusionCar /> },
      rows: [
        { name: 'Cost', left: 'No LiDAR to pay for', right: 'Every car carries one' },
        { name: 'Fog, rain', left: 'Often misjudges', right: 'Has a second sense' },
      ],
      notes: [
        'Driving, to him, is nearly the robot’s problem: see fast, plan fast. But driving has ripened. He calls it ready for business at scale.',
        'Tesla showed its Full Self-Driving here, and the Cybertruck; he’d never seen one before. Tesla drives by cameras alone. That saves the LiDAR, so it can reach ordinary cars sooner.',
        'Sceptics point to the fog. Heavy rain, glaring light: a car that only has eyes often gets it wrong. Others add LiDAR, or several kinds of sensors. How well the second sense does in fog, he doesn’t say. Cheap and everywhere, or dearer and with a second opinion. Speaking of cheap: next come the gadgets.',
      ],
      more: [
        'He limits the cost advantage to some settings. In good conditions, and after much training, cameras recognise what is around them well.',
      ],
      seconds: { full: 50 },
      sources: ['L90-93', 'our-reading', 'illustrative'],
    },
    {
      id: 'device-prices',
      layout: 'chart-takeaway',
      title: 'In the author’s figures Chinese rivals cost about a seventh of the original',
      chart: {
        kind: 'pairs',
        dataset: 'devices',
        alt: (
          <>
            Vision Pro costs <Fact id="vision-pro" />, Rokid <Fact id="rokid" />. The AI Pin costs <Fact id="ai-pin" />,
            Chinese rivals <Fact id="ai-pin-rivals" />.
          </>
        ),
        hall: 3,
        panels: ['Headsets, in RMB', 'Pins, in USD'],
        share: 'of the price',
      },
      takeaway: 'Price is the edge. The headsets, he says, still fall well short of Apple’s.',
      checked: (
        <>
          Checked: Vision Pro <Fact id="vision-pro-list" />, AI Pin plus <Fact id="ai-pin-month" /> a month{' '}
          <span class="unconfirmed">
            <Unconfirmed /> No public price: Rokid, rivals of the Pin
          </span>
        </>
      ),
      notes: [
        'Few wearables here; this isn’t a gadget fair. But look at what they cost, as he gives it. Left, Apple’s headset and the one that’s after it. Right, the AI Pin and its Chinese rivals. Each time the newcomer asks for about a sixth or a seventh.',
        'The supply chain does that, he says. The experience doesn’t keep up: next to Apple’s the gap is wide. And still people stood in long queues for a go.',
        'See the little ticked box? It means that we checked, and will so again. The dashed one: we looked and found nothing. From what things cost to who builds them: a team of eight.',
      ],
      notesIn: {
        short: [
          'Look at what gadgets cost, as he gives it. Left, Apple’s headset and the one that’s after it; right, the AI Pin and its Chinese rivals. Each time the newcomer asks about a sixth or a seventh.',
          'The experience doesn’t keep up, he says, and still people queued for a go.',
          'The tick below means that we checked: two of these prices we could confirm, two we couldn’t. Now to a team of eight.',
        ],
      },
      more: [
        <>
          Only a few makers of AR or VR gear had come. For Rokid and for the Pin’s rivals we found no public price, and
          for the rivals he names no model. The Pin itself fell to <Fact id="ai-pin-october" /> in that October.
        </>,
      ],
      seconds: { full: 50, short: 40 },
      sources: ['L95-96', 'vision-pro-china', 'ai-pin'],
    },
    {
      id: 'team-of-eight',
      layout: 'dialogue',
      title: 'Eight AI engineers and not one designer shipped ModelScope’s AIGC site',
      figure: <TeamOfEight months={<Fact id="team-learning" />} />,
      turns: [
        {
          speaker: 'Who they were',
          words: (
            <>
              <Fact id="team" />, all in AI infrastructure and algorithms
            </>
          ),
        },
        { speaker: 'Whom they lacked', words: 'A designer, a front-end engineer' },
        {
          speaker: (
            <>
              What they did for ModelScope <Zh>魔搭</Zh>
            </>
          ),
          words: (
            <>
              Learned React in <Fact id="team-learning" /> and built the site, front and back, with AI’s help
            </>
          ),
        },
      ],
      notes: [
        <>
          Here’s a story from inside Alibaba. ModelScope <Zh>魔搭</Zh> has a site where you can try generative models, a
          bit like Civitai. The team behind it: <Fact id="team" as="words" /> people. All of them do AI infrastructure
          or algorithms. Not one designer. Nobody for the front end.
        </>,
        <>
          They’d spent a year or two on making the models good and fast. Then they learned React in{' '}
          <Fact id="team-learning" as="words" /> months and built the site, front and back. With an AI looking over
          their shoulders; without it that would hardly have worked, he says.
        </>,
        'That’s how a cloud company uses AI. The phone makers are slower, he finds: slow with models of their own, careful even with AI for their own code. And yet the phone is where most model makers want to live. Perhaps it’s the wrong shape anyway.',
      ],
      notesIn: {
        short: [
          <>
            ModelScope’s site for trying generative models was built by <Fact id="team" as="words" /> people. All of
            them do AI infrastructure or algorithms: no designer, nobody for the front end.
          </>,
          <>
            They learned React in <Fact id="team-learning" as="words" /> months and built the site, front and back. It
            would hardly have worked without an AI looking over their shoulder, he says.
          </>,
          'So AI can help to write a website. How well can it reason?',
        ],
      },
      more: [
        'His comparison, which we couldn’t check: at Huawei only some employees use AI to program, by their own choice; it is no part of the development process, and for reasons of information security there are limits on the use of models such as GPT. Apple and Huawei, strong as they are in every part of a system, have been slow with models of their own, slow with products built on them, and cautious about using AI for code and office work inside.',
        'Inside Alibaba, he says, writing code with Tongyi is common. He also likens the site to Stable Diffusion WebUI.',
      ],
      seconds: { full: 55, short: 40 },
      sources: ['L97-98'],
    },
    {
      id: 'missing-device',
      layout: 'table',
      title: 'For him no current device is immersive, wearable and usable outdoors',
      columns: ['Device', 'Immersive', 'Wearable', 'Outdoors'],
      rows: [
        { glyph: <PhoneInHand />, cells: ['Phone', <No />, <No>held in a hand</No>, <Yes />] },
        { glyph: <PalmPin />, cells: ['AI Pin', <No>palm as screen</No>, <Yes />, <span>not said</span>] },
        { glyph: <Glasses />, cells: ['AR glasses', <No>small notes</No>, <Yes />, <No>indoors only</No>] },
        { glyph: <Headset />, cells: ['Vision Pro', <Yes />, <No>like a helmet</No>, <No>unsafe</No>] },
        {
          glyph: <Wanted />,
          cells: ['His wish: not seen yet', <Yes tone="hall-3" />, <Yes tone="hall-3" />, <Yes tone="hall-3" />],
          lit: true,
        },
      ],
      notes: [
        'He thinks that an assistant should explore the world with you: see it, hear it, talk about it. Try that with a phone. You hold it, and its camera looks at the floor.',
        'In his eyes nothing on sale gets there. The AI Pin wants your hand as its screen, which isn’t practical. Glasses are easy to wear and show you a few lines. The Vision Pro comes closest, and sits on your head like a helmet; nobody should cross a road in that.',
        <>
          Look at the last row. Immersion like the Vision Pro’s, as light as glasses: that’s his bet. As he reports it,
          Zuckerberg gave product forms another <Fact id="product-forms" as="words" /> years, even if models stood
          still. Now for AI that needs no gadget at all.
        </>,
      ],
      more: [
        'Ever since films such as “Her”, wearables have carried high hopes, and in his eyes no product has been good enough so far. Zuckerberg’s remark is from the launch of AI Studio.',
        'Vision Pro also mixes the room and its own picture poorly. And today’s glasses cannot stand in for the main screen of a phone or a PC.',
      ],
      seconds: { full: 55 },
      sources: ['L99-102', 'our-reading'],
    },
    {
      id: 'stiff-replies',
      layout: 'non-consensus',
      number: 3,
      title: 'AI sums up the news well and answers fans stiffly',
      crowd: {
        who: 'The promise to companies',
        figure: <ThanksStamp />,
        says: 'AI finds the hot topic, writes the post and answers every fan.',
      },
      view: {
        who: 'What the author makes of it',
        says: 'Summaries are fine. Replies stay mechanical as long as the model underneath is.',
      },
      notes: [
        'Number three: social media. You run a company’s account, on WeChat or Twitter. AI collects what’s going on in your trade, sums it up, writes the post. The summaries work well, he says.',
        'Then the fans write, and AI answers each of them, personally. Only the answers are stiff, and people notice. The tool around it can be as good as you like: it stops where its model stops. Keep that sentence; we’ll need it. Now for a field he was curious about: school.',
      ],
      more: [
        'A company with many fans has too few people to answer them all, and a personal answer pleases. Besides warmth, what AI writes still lacks accuracy.',
      ],
      seconds: { full: 40 },
      sources: ['L104-111'],
    },
    {
      id: 'tutors',
      layout: 'comparison',
      title: 'AI can give each student a tutor and a place to practise',
      left: { name: 'One teacher, many paces', figure: <OneForMany /> },
      right: { name: 'A guide for each', figure: <OneForOne /> },
      rows: [
        { name: 'Pace', left: 'One for the whole class', right: 'Follows each learner' },
        { name: 'Practice', left: 'A teacher from abroad, if paid', right: 'Campus in VR, city in AR' },
      ],
      notes: [
        'Schools never have enough teachers. One of them, a full class, and every child somewhere else in the book. An AI can sit with each child, explain again, and change the plan as it goes.',
        'Take languages. To practise speaking you’d want a teacher from abroad; that’s expensive, and in many regions out of reach. With AI you could put on a headset and walk over a campus, talking; or you walk through a real city with a guide in your glasses.',
        'I say can: these are products on show, and hopes. He gives no marks to prove it. Now to what makes a tutor good.',
      ],
      more: ['Practice no longer depends on hour or place. The headset also offers travel and daily life abroad.'],
      seconds: { full: 45 },
      sources: ['L113-118', 'our-reading', 'illustrative'],
    },
    {
      id: 'faulty-step',
      layout: 'flow',
      title: 'Good AI tutors mark the faulty step, not just the answer',
      figure: <FaultyStep />,
      notes: [
        'Two pieces of homework, a bit of code and a bit of algebra. Both are wrong.',
        'What does an answer key say? Wrong. At the end, in red, and that’s all it knows.',
        'A mentor goes back and puts a finger on the line. Cursor and Copilot do that while you’re still typing: this line, and here’s a better one.',
        'For maths it took longer, because the models couldn’t reason. They looked the answer up in a question bank. Now they can find the step that went wrong, show the way from there, and make up your next exercise. That’s a mentor. Before you trust it, see how he tested it.',
      ],
      more: [
        'AI explains a snippet in a new language on request, completes code, proposes a library or an HTTP request, warns of a security risk, and helps learners without a team to form good habits. In maths it shows its steps, so that students learn a way of thinking and not a formula.',
        'New frameworks are learned the same way; physics and chemistry gain as maths does.',
      ],
      seconds: { full: 45 },
      sources: ['L119-122', 'L124', 'L127-129', 'illustrative'],
    },
    {
      id: 'o1-accuracy',
      layout: 'chart-takeaway',
      title: 'In the author’s tests, o1-mini solves most undergraduate STEM problems',
      chart: {
        kind: 'shares',
        dataset: 'o1-accuracy',
        alt: (
          <>
            In the author’s trials o1-mini solved <Fact id="o1-complex" /> of complex calculations and{' '}
            <Fact id="o1-simple" /> of simple problems.
          </>
        ),
        max: 100,
        tick: 20,
        hall: 3,
        caveat: 'The author’s own trials, their number not given',
      },
      takeaway: 'Good enough to pass. Not good enough to trust unseen.',
      notes: [
        'The author tried o1-mini himself, on what you learn in a science degree: the physicist’s four courses of mechanics, analysis, linear algebra, stochastic processes, differential equations. Hard calculations, roughly three out of four. Simple ones, more than nine in ten. One man’s trials, he doesn’t say how many: no benchmark.',
        'Code, he says, is easier still. He thinks it could graduate in maths, physics and computer science.',
        'And he jokes: he never understood higher maths, so all that’s left to him is to build something cleverer than himself. That cleverness has its price.',
      ],
      more: [
        'To him o1 is the proof that weak reasoning can be cured, by reinforcement learning and by thinking slowly. He expected the full version to do better still. The shares are his estimates; we found no test that confirms them.',
      ],
      seconds: { full: 50, short: 40 },
      sources: ['L125', 'our-reading'],
    },
    {
      id: 'reasoning-premium',
      layout: 'chart-takeaway',
      title: (
        <>
          o1-mini’s reasoning carries a premium: <Fact id="premium-list" as="words" /> times GPT-4o mini’s price
        </>
      ),
      chart: {
        kind: 'bills',
        dataset: 'openai-prices',
        rows: ['gpt-4o-mini', 'o1-mini', 'gpt-4o-august', 'gpt-4o-may'],
        alt: (
          <>
            OpenAI list prices: o1-mini costs <Fact id="premium-list" as="number" /> as much as GPT-4o mini; the article
            says <Fact id="premium-article" as="number" />. It is dearer than GPT-4o of August and cheaper than GPT-4o
            of May.
          </>
        ),
        hall: 3,
        lit: 'o1-mini',
        base: 'gpt-4o-mini',
        alike: 'a model as large as o1-mini, he suspects',
        main: 'output',
        computed: 'by list price',
        claimed: { times: facts['premium-article'].value, by: 'the author’s count' },
      },
      calculator: {
        per: 'a month',
        amounts: [
          { series: 'input', start: 'month-input', word: 'in', max: 50, step: 1 },
          { series: 'output', start: 'month-output', word: 'out', max: 20, step: 1 },
        ],
      },
      checked: (
        <>
          The article counts <Fact id="premium-article" as="number" />; list prices give{' '}
          <Fact id="premium-list" as="number" />. Cheaper than GPT-4o: May’s yes, August’s no.
        </>
      ),
      notes: [
        <>
          These are list prices, and the marked one is o1-mini. He suspects that it’s about as large as GPT-4o mini. Yet
          it costs far more, by his count <Fact id="premium-article" as="words" /> times.
        </>,
        <>
          By the list it’s <Fact id="premium-list" as="words" />. He also calls it cheaper than GPT-4o. Against the
          version of May it was; against August’s it isn’t.
        </>,
        'Move the sliders, and you get your own bill for a month. Add something for o1: it charges for thoughts that you never see. Why so dear? For now, he says, there’s one seller. When others learn to reason, he expects the price to fall. Enough of products. Back to the door we walked past: Hall 2.',
      ],
      notesIn: {
        short: [
          <>
            The marked one is o1-mini. He suspects that it’s about as large as GPT-4o mini, at{' '}
            <Fact id="premium-article" as="words" /> times the price. By the list it’s{' '}
            <Fact id="premium-list" as="words" />.
          </>,
          'For now there’s one seller, he says; with more, the price will fall. Back to the door we walked past: Hall 2.',
        ],
      },
      more: [
        <>
          He supposes that the two cost about the same to run, too. The factor of <Fact id="premium-list" as="words" />{' '}
          holds for text only. The calculator starts at <Fact id="month-input" /> in and{' '}
          <Fact id="month-output" as="number" /> out, an example of ours.
        </>,
      ],
      seconds: { full: 50, short: 25 },
      sources: ['L126', 'list-prices', 'o1-billing'],
    },
  ],
})
