import { AudioLines, Music } from 'lucide-static'
import { defineSection } from '../src/deck/model.ts'
import { Fact } from '../src/html/fact.tsx'
import { Glyph } from '../src/html/drawing.tsx'
import { Zh } from '../src/html/text.tsx'
import { BodyMoves, FaceMoves, MouthMoves } from './drawings/faces/avatar-glyphs.tsx'
import { Chained, Whole } from './drawings/voices/chain-or-whole.tsx'
import { HallPlan } from './drawings/plan/hall-plan.tsx'
import { InputLadder } from './drawings/people/input-ladder.tsx'
import { MotionTransfer } from './drawings/people/motion-transfer.tsx'
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
      title: 'Hall 1 was small, and it drew the densest crowd',
      figure: <HallPlan lit={1} />,
      kicker: (
        <>
          Models <Zh>模型</Zh>
        </>
      ),
      claim: 'Listen for one gap: quality arrives before real time does',
      ahead: ['Video', 'Talking faces', 'Speech', 'The price of all that'],
      notes: [
        <>
          Hall 1 belongs to the models. Not much floor, but nowhere did people stand closer. On show: generated video,
          even 3D models, voices, talking faces.
        </>,
        'One gap will keep coming back: the quality is there, the speed for a live conversation is not. Video first.',
      ],
      seconds: { full: 25, short: 15 },
      sources: ['L43', 'L45'],
    },
    {
      id: 'input-ladder',
      layout: 'flow',
      title: 'Richer inputs than text keep a generated character consistent',
      figure: <InputLadder clip={<Fact id="text-clip" />} />,
      notes: [
        <>
          Early video models took a line of text and gave you a clip of <Fact id="text-clip" />. Lovely, until you need
          the next clip. Style consistency means that the person in the third shot is still the person from the first.
          With text alone, look at the strip: new hair, new coat, new person.
        </>,
        'Give the model a picture, and the looks hold better. An advertiser uploads the product and gets the product back.',
        'Give it a skeleton of the motion as well, and the pose obeys, too.',
        <>
          And some labs try a full 3D model as the input. That is still research, but it is the tightest grip of all,
          and film and games are waiting for it. Every rung up the ladder, you hand the model more structure and leave
          it less to invent.
        </>,
        'The third rung is already a product, and it dances.',
      ],
      seconds: { full: 60, short: 45 },
      sources: ['L46-51'],
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
          This one is called Animate Anyone, and it is what drives the Dance King in the Tongyi <Zh>通义</Zh> app.
          Nobody has to edit frames by hand. For short videos and animated film, that takes a lot of time and money out
          of the work.
        </>,
        'Bodies dance, then. What about a face that speaks?',
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
        { name: 'Needs', left: 'Footage of the person', right: 'One photo, one audio clip' },
        { name: 'Changes', left: 'The mouth only', right: 'The whole talking face' },
        { name: 'Seen in', left: 'Short video, virtual hosts', right: 'Singing Terracotta Warriors' },
        {
          name: 'Your own',
          left: 'Film yourself first',
          right: (
            <>
              A double in <Fact id="double-training" />
            </>
          ),
        },
      ],
      notes: [
        <>
          Two ways to make a face talk. The old one, lip-sync, starts from footage: you film the person, and the model
          repaints the mouth to fit new words. Everything else stays as it was filmed. It works, but you need somebody
          to film.
        </>,
        <>
          The new one is EMO, from the Tongyi family. One photo, one audio clip, and it generates the talking face. That
          is how the Terracotta Warriors came to sing on CCTV, and nobody could have filmed those. In the app you can
          have a talking double of yourself, trained in <Fact id="double-training" />. Developers can call both EMO and
          Animate Anyone on Bailian <Zh>百炼</Zh>, the model platform.
        </>,
        'So is lip-sync dead? No. And the reason is our theme.',
      ],
      seconds: { full: 55, short: 40 },
      sources: ['L57-60', 'emo'],
    },
    {
      id: 'live-avatars',
      layout: 'table',
      title: 'Realistic avatars are too slow for live talk, so lip-sync survives',
      columns: ['Method', 'Starts from', 'What moves', 'Live?'],
      rows: [
        { glyph: <MouthMoves />, cells: ['Lip-sync', 'Footage of the person', 'The mouth', 'Yes'], lit: true },
        { glyph: <FaceMoves />, cells: ['EMO', 'One photo, one audio clip', 'The face; background fixed', 'No'] },
        {
          glyph: <BodyMoves />,
          cells: ['General video model', 'Text, image, skeleton', 'Body, background, all of it', 'No'],
        },
      ],
      takeaway: 'Diffusion costs compute: live doubles fall back on the old method.',
      notes: [
        <>
          Read the last column. Lip-sync moves nothing but a mouth, and it is the only one of the three that can answer
          you live.
        </>,
        <>
          EMO looks far better. But it makes small motions in front of a fixed background: it will not dance. For
          dancing, or a moving camera, you need a general video model.
        </>,
        <>
          And both of those are diffusion models, hungry for compute, too slow for a conversation. So when an app
          promises you a live video call with your double, underneath it is the old trick again.
        </>,
        <>
          There it is for the first time: the better model exists, and the product cannot use it yet, because compute
          says no. Next, the ears: does speech recognition do any better?
        </>,
      ],
      seconds: { full: 50 },
      sources: ['L58', 'L61-63'],
    },
    {
      id: 'speech-gaps',
      layout: 'assertion-figure',
      title: 'Speech recognition still stumbles on jargon, emotion and delay',
      figure: <SpeechGaps />,
      notes: [
        <>
          First, credit where it is due. Whisper and Alibaba’s FunAudioLLM have become very accurate, and the Chinese
          models shine at dialects.
        </>,
        <>
          Three gaps remain. Jargon: these models are small, they know little, and they trip over professional terms.
          Emotion: most of them hear your words but not your mood; for that you bolt on another model.
        </>,
        'And delay. That third one decides whether a voice product feels alive, so let us look at it closely.',
      ],
      seconds: { full: 40 },
      sources: ['L66-72'],
    },
    {
      id: 'two-clocks',
      layout: 'timeline',
      title: 'Streaming recognition runs on two clocks: first word and final text',
      figure: <TwoClocks />,
      takeaway: 'Ask for both figures before you compare two recognisers.',
      notes: [
        <>
          Somebody asks how fast a recogniser is. Ask back: which clock? The first one starts when you begin to speak,
          and stops when the first word appears on screen.
        </>,
        <>
          The second one starts when you have finished your sentence. On screen the words are still changing, because
          the model changes its mind: here the cook becomes a book. The clock stops when the text is final.
        </>,
        <>
          An app may only act on text that is final, yet people judge it by that first word. They feel both. So whenever
          you see one number, ask for the other.
        </>,
        'Now, what are the numbers? Let us guess first.',
      ],
      seconds: { full: 45 },
      sources: ['L72', 'illustrative'],
    },
    {
      id: 'asr-latency',
      layout: 'chart-takeaway',
      title: (
        <>
          Newer recognisers gained accuracy and lost the <Fact id="asr-target" as="number" />
          -millisecond budget
        </>
      ),
      chart: {
        kind: 'ranges',
        dataset: 'asr-latency',
        alt: (
          <>
            In the author’s experience older recognisers answer within <Fact id="asr-older" as="number" /> ms, newer
            ones take <Fact id="asr-newer" />; ideal would be <Fact id="asr-target" />.
          </>
        ),
        max: 500,
        tick: 100,
        lit: 'newer',
        hall: 1,
        target: 'target',
      },
      guess: { prompt: 'How slow are the newer ones? The room says', max: 500, step: 50, unit: 'ms' },
      takeaway: 'All of it is spent before a language model has read one word.',
      notes: [
        <>
          How long do the newer, better recognisers take? Give me a number of milliseconds, and I draw your bar. Higher?
          Lower? Fine, that is the guess of this room.
        </>,
        <>
          Here are the older ones, in the author’s experience. Google’s streaming model is his example: a little less
          accurate, but usually <Fact id="asr-older" />. This line is where he wants us to be, and look: the old models
          were inside it.
        </>,
        <>
          And here are the newer ones. More accurate, and three to five times over the budget: <Fact id="asr-newer" />.
          These are one practitioner’s figures, no benchmark, and that is why the bar is dotted.
        </>,
        <>
          Half a second does not sound like much. But it is only the first leg. The language model has not read a word
          yet, and the voice that answers has not begun.
        </>,
        'So how good is that voice? Here, the article has a hole.',
      ],
      seconds: { full: 60, short: 60 },
      sources: ['L72'],
    },
    {
      id: 'speech-and-music',
      layout: 'table',
      title: 'Music generation already wins users; synthetic speech still sounds synthetic',
      columns: ['Topic', 'Works today', 'Gap'],
      rows: [
        {
          glyph: <Glyph svg={Music} />,
          cells: [
            'Music',
            'Naming a tune, songs from lyrics or humming, AI covers',
            'Record labels sued Suno and Udio in 2024',
          ],
          lit: true,
        },
        {
          glyph: <Glyph svg={AudioLines} />,
          cells: ['Speech', 'Fast progress, sells in the short term', 'On the phone, people still hear the machine'],
        },
      ],
      notes: [
        <>
          I have to be plain with you: the article’s own pages on speech and music are lost. This comes from its other
          chapters, and from the public record.
        </>,
        <>
          Music works: hum a tune, get a song. People use it, and the record labels have gone to court. Speech sells,
          but on a call, customers still notice the machine. We will meet that again.
        </>,
        'Two more topics are lost. They share one shape.',
      ],
      seconds: { full: 30 },
      sources: ['L16-17', 'L77', 'L205', 'L216', 'music-lawsuits'],
      lost: true,
    },
    {
      id: 'trained-in',
      layout: 'comparison',
      title: 'Ability trained in tends to beat ability bolted on',
      left: { name: 'Bolted on', figure: <Chained /> },
      right: { name: 'Trained in', figure: <Whole /> },
      rows: [
        {
          name: 'Voice',
          left: (
            <>
              Three models, <Fact id="voice-chained" /> to reply
            </>
          ),
          right: (
            <>
              GPT-4o: <Fact id="voice-whole" />, may do far more
            </>
          ),
        },
        { name: 'Reasoning', left: 'Agents with chain of thought', right: 'o1: better at maths and code' },
      ],
      notes: [
        <>
          On the left, ability is bolted on. For voice, a chain of three models: one hears, one thinks, one speaks. At
          every hand-over something is lost: your tone, your hurry.
        </>,
        <>
          On the right, one model is trained on all of it. The author says that GPT-4o may far exceed the chain. Keep
          the word may. OpenAI’s own figures for the reply: <Fact id="voice-chained" /> through its older chains,{' '}
          <Fact id="voice-whole" /> on average for the new model.
        </>,
        <>
          It is the same with reasoning. Agents add a chain of thought, or a tree of it, from outside. The o1 model
          learned to think in training, and in his words clearly beats them at maths and code.
        </>,
        'Training costs compute. But what about running the thing?',
      ],
      seconds: { full: 50 },
      sources: ['L18-19', 'L218', 'L220', 'voice-latency'],
      lost: true,
    },
    {
      id: 'hundredfold',
      layout: 'chart-takeaway',
      title: (
        <>
          Inference became roughly <Fact id="outline-fall" as="words" /> times cheaper, the outline claims
        </>
      ),
      chart: {
        kind: 'prices',
        dataset: 'prices-over-time',
        alt: (
          <>
            List prices from GPT-4 to GPT-4o mini, in sixteen months: <Fact id="fall-input" /> less for input,{' '}
            <Fact id="fall-output" /> less for output. GPT-4o itself fell <Fact id="fall-gpt-4o" /> for input.
          </>
        ),
        hall: 1,
        line: ['gpt-4', 'gpt-4-turbo', 'gpt-4o-may', 'gpt-4o-august'],
      },
      takeaway: (
        <>
          True across models: <Fact id="fall-input" /> for input, <Fact id="fall-output" /> for output. Alibaba names{' '}
          <Fact id="keynote-cut" /> off for its own.
        </>
      ),
      notes: [
        <>
          A hundredfold cheaper: the outline of the article says so, and the chapter below that heading is lost. So we
          checked list prices. From GPT-4 to GPT-4o mini, input fell <Fact id="fall-input" />, output{' '}
          <Fact id="fall-output" />. But that is a different, smaller model. GPT-4o itself: <Fact id="fall-gpt-4o" />.
          And Alibaba’s keynote said <Fact id="keynote-cut" /> off, in a year.
        </>,
        'Cheaper and better. Then on to Hall 3, to see what people built with it.',
      ],
      seconds: { full: 35 },
      sources: ['L20', 'gpt-4-prices', 'gpt-4-turbo-prices', 'list-prices', 'keynote'],
      lost: true,
    },
  ],
})
