import { defineSection } from '../src/deck/model.ts'
import { Fact } from '../src/html/fact.tsx'
import { Zh } from '../src/html/text.tsx'
import { BodyMoves, FaceMoves, MouthMoves } from './drawings/faces/avatar-glyphs.tsx'
import { Chained, Whole } from './drawings/voices/chain-or-whole.tsx'
import { HallPlan } from './drawings/plan/hall-plan.tsx'
import { InputLadder } from './drawings/people/input-ladder.tsx'
import { MotionTransfer } from './drawings/people/motion-transfer.tsx'
import { MusicMakers } from './drawings/voices/music-makers.tsx'
import { PhoneVoice } from './drawings/voices/phone-voice.tsx'
import { SpeechGaps } from './drawings/voices/speech-gaps.tsx'
import { EmoFace, LipSync } from './drawings/faces/talking-heads.tsx'
import { TwoClocks } from './drawings/voices/two-clocks.tsx'

export const hall1 = defineSection({
  id: 'models',
  title: 'Hall 1: Models',
  hall: 1,
  slides: [
    {
      id: 'hall-1',
      layout: 'hall-opener',
      title: 'Of the three halls, the one with the models drew the densest crowd',
      figure: <HallPlan lit={1} />,
      kicker: (
        <>
          Models <Zh>模型</Zh>
        </>
      ),
      claim: 'Listen for one gap: quality arrives before real time does',
      notes: [
        <>
          Hall 1 belongs to the models. Not much floor, but nowhere did people stand closer. On show: generated video,
          even 3D models, voices, talking faces.
        </>,
        'One gap will keep coming back: the quality’s there, the speed for a live conversation isn’t. Video first.',
      ],
      notesIn: {
        short: [
          'Hall 1, the models: not much floor, and nowhere did people stand closer.',
          'One gap keeps coming back: the quality’s there, the speed for live talk isn’t. Video first.',
        ],
      },
      more: [
        'To him this was the most advanced work in China. Generated video has come far within two years; after Sora appeared, one company after another brought a model of its own.',
      ],
      seconds: { full: 25, short: 15 },
      sources: ['L43', 'L45', 'L63', 'L72', 'our-reading', 'illustrative'],
    },
    {
      id: 'input-ladder',
      layout: 'flow',
      title: 'Richer inputs keep a generated character more consistent than text alone',
      figure: <InputLadder clip={<Fact id="text-clip" />} />,
      notes: [
        <>
          Early video models took a line of text and gave you a clip of <Fact id="text-clip" />. Lovely, until you need
          the next clip. Style consistency means the person in the third shot is still the person from the first. With
          text alone, look at the strip: new hair, new clothes, new person.
        </>,
        'Give the model a picture, and the looks hold better. An advertiser uploads a product, and that product is in the clip.',
        'Give it a skeleton as well, and the pose obeys.',
        <>
          Some labs try a full 3D model as the input. That’s still research, but it holds tighter than a picture, and
          that should matter for film and games. Every rung up, you hand over more structure and leave less to invent.
        </>,
        'Some of this has left the lab already, as products that anyone can try.',
      ],
      notesIn: {
        short: [
          <>
            Early video models turned a line of text into <Fact id="text-clip" />. Then you need the next clip, and look
            at the strip: new hair, new clothes, new person.
          </>,
          'Give the model a picture, and the looks hold better.',
          'Add a skeleton, and the pose obeys.',
          'A full 3D model holds tighter still, but that’s research. Every rung up, you leave less to invent.',
          'Some of this is out already, for anyone to try.',
        ],
      },
      more: [
        'Light and scenery drift from clip to clip as well; advertising and film suffer most. With a 3D model, words steer the movements, and the background is generated around it.',
      ],
      seconds: { full: 65, short: 45 },
      sources: ['L46-51', 'L55', 'illustrative'],
    },
    {
      id: 'motion-transfer',
      layout: 'flow',
      title: 'One photo plus a motion skeleton makes a still figure dance',
      figure: <MotionTransfer />,
      notes: [
        <>
          Take one photo of a person, standing still. Add a motion: a skeleton that dances, frame by frame. The model
          puts the two together, and out comes the same person, same outline, dancing that dance.
        </>,
        <>
          It’s called Animate Anyone, and it drives Tongyi <Zh>通义</Zh> Dance King. You don’t have to edit frames by
          hand. For short videos and animated film, that takes a lot of time and money out of the work, he says.
        </>,
        'Bodies dance, then. Now for a face that speaks.',
      ],
      more: [
        'Social media use it as well: people who have never animated anything can make a figure move as they please.',
      ],
      seconds: { full: 40 },
      sources: ['L52-55', 'animate-anyone'],
    },
    {
      id: 'talking-heads',
      layout: 'comparison',
      title: 'Lip-sync edits a mouth; EMO generates the talking face',
      left: { name: 'Lip-sync', figure: <LipSync /> },
      right: { name: 'EMO', figure: <EmoFace /> },
      rows: [
        { name: 'Changes', left: 'The mouth only', right: 'The whole talking face' },
        { name: 'Seen in', left: 'Short video, virtual hosts', right: 'Singing Terracotta Warriors' },
        { name: 'Works for', left: 'Someone you can film', right: 'Anyone in a photo' },
      ],
      notes: [
        <>
          Two ways to make a face talk. The old one, lip-sync, starts from footage: you film the person, and the model
          repaints the mouth to fit new words. Body and background stay as they were filmed. It works, but you need
          somebody to film.
        </>,
        <>
          The new one is EMO, from the Tongyi family. One photo, one audio clip, and it generates the talking face.
          That’s how the Terracotta Warriors came to sing on CCTV, and nobody could have filmed those. In Tongyi’s app
          you can have a talking double of yourself, trained in <Fact id="double-training" />. Developers can call EMO
          and Animate Anyone on Bailian <Zh>百炼</Zh>, the model platform.
        </>,
        'Is lip-sync dead? No. And the reason is our theme: time.',
      ],
      notesIn: {
        short: [
          'Two ways to make a face talk. Lip-sync starts from footage: the model repaints the mouth, so you need somebody to film.',
          <>
            EMO, from the Tongyi family, needs one photo and one audio clip. That’s how the Terracotta Warriors came to
            sing on CCTV. In Tongyi’s app you can have a double of yourself, trained in <Fact id="double-training" />.
          </>,
          'But EMO is too slow for live talk; there the old trick survives. Time is our theme, and for speech there are figures.',
        ],
      },
      more: [
        'In the Tongyi Qianwen app the double is called “My Past and Present Life”: upload photos, then talk with it by voice or video. EMO revives figures from history, too. What singing warriors would look like was beyond his imagination until he saw them.',
      ],
      seconds: { full: 55, short: 40 },
      sources: ['L57-60', 'emo'],
    },
    {
      id: 'live-avatars',
      layout: 'table',
      title: 'Realistic avatars are too slow for live talk, so lip-sync survives',
      columns: ['Method', 'Starts from', 'What moves', 'Live?'],
      verdict: true,
      rows: [
        { glyph: <MouthMoves />, cells: ['Lip-sync', 'Footage of the person', 'The mouth', 'Yes'], lit: true },
        { glyph: <FaceMoves />, cells: ['EMO', 'One photo, one voice', 'The face', 'No'] },
        {
          glyph: <BodyMoves />,
          cells: ['General video model', 'Text, image, skeleton', 'Body and background', 'No'],
        },
      ],
      takeaway: 'The better models exist; running them live takes too much compute.',
      notes: [
        <>
          Read the last column. Lip-sync moves nothing but a mouth, and it’s the only one of the three that can answer
          you live.
        </>,
        <>
          EMO looks strikingly real, but it makes small motions in front of a fixed background. For dancing, or a moving
          camera, you need a general video model.
        </>,
        <>
          Both are diffusion models, hungry for compute, too slow for a conversation. The article says that the app’s
          doubles take live calls, and also that EMO can’t. I read that as lip-sync.
        </>,
        <>
          There it is for the first time: the better model exists, and the product can’t use it, because compute says
          no. Next, the ears.
        </>,
      ],
      more: [
        'Lip-sync has its own limits: gestures and surroundings stay as filmed whatever is said, which can look odd, and so it suits few occasions.',
      ],
      seconds: { full: 50 },
      sources: ['L49', 'L57-63'],
    },
    {
      id: 'speech-gaps',
      layout: 'assertion-figure',
      title: 'Speech recognition still stumbles on jargon, emotion and delay',
      figure: <SpeechGaps />,
      notes: [
        <>
          First, credit where it’s due. Whisper and Alibaba’s FunAudioLLM are much more accurate now, and the Chinese
          models shine at dialects.
        </>,
        <>
          Three gaps remain. Jargon: these models are small, they don’t know much, and they get professional terms
          wrong. Emotion: most of them hear your words but not your mood; for that you bolt on another model.
        </>,
        'And delay. That third one may decide whether a voice product feels alive, so let’s look closely.',
      ],
      more: [
        'The article says that models from abroad mostly know Mandarin only. We take that to mean: of the kinds of Chinese.',
      ],
      seconds: { full: 40 },
      sources: ['L66-72', 'our-reading', 'illustrative'],
    },
    {
      id: 'two-clocks',
      layout: 'timeline',
      title: 'Streaming recognition runs on two clocks: first word and final text',
      figure: <TwoClocks />,
      takeaway: 'Ask for both figures before you compare two recognisers.',
      notes: [
        <>
          Somebody asks how fast a recogniser is. Ask back: which clock? The first one starts once it has heard your
          first word, and stops when that word appears on screen.
        </>,
        <>
          The second one starts when you’ve finished your sentence. On screen the words are still changing, because the
          model changes its mind: here the cook becomes a book. The clock stops when the text is final.
        </>,
        <>
          One tells you that it’s listening, the other that it’s done. Whenever you’re given one number, ask for the
          other.
        </>,
        'Now for the numbers. You guess first.',
      ],
      seconds: { full: 45 },
      sources: ['L72', 'illustrative'],
    },
    {
      id: 'asr-latency',
      layout: 'chart-takeaway',
      title: 'Newer speech recognisers are more accurate, and pay for it in delay',
      chart: {
        kind: 'ranges',
        dataset: 'asr-latency',
        alt: (
          <>
            In the author’s experience older recognisers answer within <Fact id="asr-older" as="number" /> ms, newer
            ones take <Fact id="asr-newer" />; ideal would be <Fact id="asr-target" />.
          </>
        ),
        max: 800,
        tick: 200,
        lit: 'newer',
        hall: 1,
        target: 'target',
        caveat: 'The author’s figures, no benchmark',
      },
      guess: { prompt: 'How slow are the newer, more accurate speech recognisers?', max: 800, step: 50, unit: 'ms' },
      takeaway: 'All of it is spent before a language model has read one word.',
      notes: [
        <>
          How long do the newer, better speech recognisers take? Give me milliseconds, and I’ll draw your bar. Higher?
          Lower? Fine, that’s the guess of this room.
        </>,
        <>
          Here are the older ones. Google’s streaming model is his example: a bit less accurate, but usually{' '}
          <Fact id="asr-older" />. And this line is where he wants us to be: the old models were inside it.
        </>,
        <>
          Here are the newer ones. More accurate, and three to five times the budget: <Fact id="asr-newer" />. One
          practitioner’s figures, no benchmark, so treat them as rough.
        </>,
        <>
          Half a second doesn’t sound like much. But it’s only the first leg. The language model hasn’t read a word yet.
        </>,
        'That’s our gap in figures. Keep it in mind, because next the machines talk back.',
      ],
      seconds: { full: 60, short: 60 },
      sources: ['L72', 'our-reading'],
    },
    {
      id: 'speech-and-music',
      layout: 'comparison',
      title: 'Millions have made songs with AI; on calls it still sounds synthetic',
      left: { name: 'Music', figure: <MusicMakers /> },
      right: { name: 'Speech', figure: <PhoneVoice /> },
      rows: [
        { name: 'Today', left: 'Songs from lyrics or humming', right: 'Fast progress, close to market' },
        { name: 'Gap', left: 'Labels sued Suno and Udio', right: 'People hear the machine' },
      ],
      notes: [
        'The article’s pages on making speech and making music are lost; other chapters and public sources fill in.',
        <>
          Music works: hum a tune, get a song. By May, <Fact id="suno-makers" /> had made music with Suno; record labels
          took it to court. Speech is close to market, but on a call, people still notice the machine.
        </>,
        'Three more chapters are lost. Two slides keep what’s left.',
      ],
      seconds: { full: 30 },
      sources: ['L16-17', 'L77', 'L205', 'L216', 'suno-round', 'music-lawsuits'],
      lost: 'Text lost here: rebuilt from other chapters and public sources',
    },
    {
      id: 'trained-in',
      layout: 'comparison',
      title: 'Ability trained into one model tends to beat ability bolted on',
      left: { name: 'Bolted on', figure: <Chained /> },
      right: { name: 'Trained in', figure: <Whole /> },
      rows: [
        { name: 'Voice', left: 'Passes on words, not mood', right: 'May go far beyond, he writes' },
        {
          name: 'Reply time',
          left: (
            <>
              <Fact id="voice-chained-35" /> (GPT-3.5), <Fact id="voice-chained-4" /> (GPT-4)
            </>
          ),
          right: (
            <>
              <Fact id="voice-whole" /> on average (GPT-4o)
            </>
          ),
        },
        { name: 'Maths, code', left: 'Agents with chain of thought', right: 'o1 is well ahead, he says' },
      ],
      notes: [
        <>
          On the left, ability is bolted on: one model hears, one thinks, one speaks. Most pass on your words, not your
          mood.
        </>,
        <>
          On the right, one model is trained on all of it. The author says that GPT-4o may go far beyond the chain. May,
          he writes. OpenAI’s own averages for a reply: <Fact id="voice-chained-35" /> and <Fact id="voice-chained-4" />{' '}
          through the older chains, <Fact id="voice-whole" /> for the new model.
        </>,
        <>
          Same with reasoning. Agents add a chain of thought from outside. The o1 model learned to think in training,
          and he puts it well ahead at maths and code.
        </>,
        'Training costs compute. Running the thing costs money, though less and less.',
      ],
      seconds: { full: 50 },
      sources: ['L18-19', 'L71', 'L218', 'L220', 'voice-latency', 'our-reading'],
      lost: 'Text lost here: from outline, conclusion and OpenAI’s own averages',
    },
    {
      id: 'hundredfold',
      layout: 'chart-takeaway',
      title: (
        <>
          The outline claims <Fact id="outline-fall" as="words" />
          fold; list prices show it only for GPT-4o mini
        </>
      ),
      chart: {
        kind: 'prices',
        dataset: 'openai-prices',
        rows: ['gpt-4', 'gpt-4-turbo', 'gpt-4o-may', 'gpt-4o-august', 'gpt-4o-mini'],
        alt: (
          <>
            OpenAI list prices in dollars per million tokens. From GPT-4 in March 2023 to GPT-4o mini in July 2024 input
            fell by a factor of <Fact id="fall-input" as="number" /> and output by <Fact id="fall-output" as="number" />
            ; from GPT-4 to GPT-4o in August 2024 by <Fact id="fall-gpt-4o-input" as="number" /> and{' '}
            <Fact id="fall-gpt-4o-output" as="number" />.
          </>
        ),
        hall: 1,
        line: ['gpt-4', 'gpt-4-turbo', 'gpt-4o-may', 'gpt-4o-august'],
      },
      takeaway: (
        <>
          Alibaba’s keynote, on its own API: <Fact id="keynote-cut" /> off within a year
        </>
      ),
      notes: [
        <>
          The outline says a hundredfold, and the chapter below that heading is lost. Here are list prices. From GPT-4
          to GPT-4o mini, input got <Fact id="fall-input" as="words" /> times cheaper, output{' '}
          <Fact id="fall-output" as="words" />. Go to GPT-4o instead, and it’s{' '}
          <Fact id="fall-gpt-4o-input" as="words" /> and <Fact id="fall-gpt-4o-output" as="words" />. Alibaba’s keynote:{' '}
          <Fact id="keynote-cut" /> off its own price within a year.
        </>,
        'It got cheaper. What people built with it stands in Hall 3.',
      ],
      seconds: { full: 30 },
      sources: ['L20', 'gpt-4-prices', 'gpt-4-turbo-prices', 'list-prices', 'keynote'],
      lost: 'Text lost here: a heading of the outline, and public price lists',
    },
  ],
})
