import { defineSection } from '../src/deck/model.ts'
import { Fact } from '../src/html/fact.tsx'
import { facts } from './data.json'
import { Exhibits } from './drawings/ceiling/exhibits.tsx'
import { Moat } from './drawings/ceiling/moat.tsx'
import { SmallModels } from './drawings/ceiling/small-models.tsx'
import { TwoCurves } from './drawings/ceiling/two-curves.tsx'
import { HeadStart } from './drawings/lanes/head-start.tsx'
import { LabsOnClouds } from './drawings/lanes/pillars.tsx'
import { Lesson } from './drawings/section/lesson.tsx'
import { Section } from './drawings/section/section.tsx'
import { Turn } from './drawings/section/turn.tsx'

export const conclusion = defineSection({
  id: 'conclusion',
  title: 'Two bitter lessons',
  slides: [
    {
      id: 'bitter-lesson',
      layout: 'assertion-figure',
      title: 'Sutton: general methods with more compute beat hand-built knowledge',
      figure: <TwoCurves />,
      note: 'Rich Sutton’s essay, 2019. The curves show a shape; they measure nothing.',
      notes: [
        'Rich Sutton wrote it in 2019, and he called it The Bitter Lesson.',
        'Researchers, he says, love to build in what they know. It works at once, it leads for years, and then it flattens.',
        'Meanwhile somebody takes a general, simple method and gives it more compute, and more, and more. It starts behind. Then it passes. It happened in chess, in Go, in speech. Why’s that bitter? Because the part that loses is the part we’re proud of. Now watch our floor plan.',
      ],
      more: [
        'Our author takes the essay to say that scaling counts for more than expertise in a field; his own advice to application companies, later on, is to bring just such expertise.',
      ],
      seconds: { full: 45, short: 35 },
      sources: ['L182-183', 'L193', 'L207', 'bitter-lesson', 'illustrative'],
    },
    {
      id: 'the-turn',
      layout: 'assertion-figure',
      title: 'Turn the floor plan on its side and the halls stack',
      figure: <Turn />,
      notes: [
        'Here it is again. Three halls, side by side. That’s how I drew them, and that’s how most of us think of them: models over here, compute over there, applications somewhere else.',
        'Watch.',
        'Compute at the bottom. Models stand on compute. Applications stand on models. It’s no longer a walk, it’s a building, and each floor carries only what the one below can bear.',
        'Do you see the two joints between the floors? Those are the two lessons. He ends his article with them, and I’ve saved them until now. We begin with the upper one, where applications rest on models.',
      ],
      seconds: { full: 60, short: 50, lightning: 45 },
      sources: ['L183-191', 'our-reading', 'illustrative'],
    },
    {
      id: 'lesson-one',
      layout: 'assertion-figure',
      title: 'Lesson one: the model sets the ceiling for general applications',
      figure: <Lesson joint="upper" />,
      notes: [
        'That’s the first. Think back to Hall 3: three good products, and all three stop at the same height. The voice can’t leave its script. The robot thinks too late. The replies sound like a form. You can polish the application as long as you like; the ceiling stays where the model put it.',
        'It’s also why, by his account, most general-purpose products that made it come from the model makers themselves. They have one more advantage, and it’s a date.',
      ],
      notesIn: {
        short: [
          'That’s the first. Think back to Hall 3: the voice can’t leave its script, the robot thinks too late. Polish the application as long as you like; the ceiling stays where the model put it.',
          'That’s why, by his account, most general applications that made it come from the model makers. They have one more advantage, and it’s a date.',
        ],
        lightning: [
          'That’s the first. Three things he saw among the applications: a caller that can’t leave its script, a robot that thinks too late, replies to fans that sound like a form. All three stop where the model stops.',
          'That’s why, by his account, most general applications that made it come from the model makers. They have one more advantage, and it’s a date.',
        ],
      },
      seconds: { full: 40, short: 30, lightning: 30 },
      sources: ['L77', 'L87', 'L111', 'L187', 'L191-194', 'our-reading'],
    },
    {
      id: 'head-start',
      layout: 'timeline',
      title: 'Model makers see the next model months before anyone else',
      figure: <HeadStart lead="months, even half a year" />,
      takeaway: 'The head start is information, not talent.',
      notes: [
        'This line is the day on which a new model comes out. For the maker, he says, it’s an old friend by then. They’ve watched it learn for months, perhaps for half a year. They know what it will be able to do, and they’ve built the application meanwhile.',
        'Everyone else finds out on the day, together with you and me. That’s when they start. By then the maker’s application is on the shelf.',
        'It isn’t that they’re cleverer. They know earlier. If you build something general on somebody else’s model, this is the race you’re in. You don’t have to run it, though.',
      ],
      notesIn: {
        lightning: [
          'This line is the day on which a new model comes out. The maker, he says, has watched it for months, perhaps for half a year, and has built the application meanwhile.',
          'Everyone else starts on the day.',
          'It isn’t that they’re cleverer. They know earlier. That’s the upper joint. Now the lower one, where models rest on compute. It was on show at NVIDIA’s stand.',
        ],
      },
      seconds: { full: 55, short: 50, lightning: 40 },
      sources: ['L187', 'L195-197', 'our-reading', 'illustrative'],
    },
    {
      id: 'moats',
      layout: 'assertion-figure',
      title: 'Application companies win where they hold industry data and know-how',
      figure: <Moat />,
      notes: [
        'Here’s the hopeful slide. Some outsiders have found their market, and he lists them. My favourite is the least spectacular: guides for tourists. They know what the authorities know and what the ticket office knows, and they know it today. The model they can buy, like everyone. The data a model maker doesn’t have.',
        'The others? Cursor helps you write code. Language apps talk with you one to one. Design tools get you to a prototype. Music apps recognise your tune, or sing it. Wearables are in his list as a promise: they’ll see and hear with you.',
        'Bring data and craft that the model doesn’t have: that’s his advice. And that’s the upper joint. Now the lower one.',
      ],
      notesIn: {
        short: [
          'The hopeful slide: some outsiders have found their market. Cursor helps you write code, language apps talk with you one to one; wearables are on his list as a promise.',
          'My favourite is quite unspectacular: guides for tourists. They know what the authorities know and what the ticket office knows, and they know it today. A model maker doesn’t have that, as I read him.',
          'Bring data and craft that the model lacks: that’s his advice. That’s the upper joint. Now the lower one.',
        ],
      },
      more: [
        'His word for it is PMF, product-market fit. Wearables are on his list as a hope: in the chapter on devices he finds none good enough.',
      ],
      seconds: { full: 55, short: 40 },
      sources: ['L190-191', 'L198-205'],
    },
    {
      id: 'lesson-two',
      layout: 'assertion-figure',
      title: 'Lesson two: compute sets the ceiling for the model',
      figure: <Lesson joint="lower" />,
      notes: [
        'One floor down, the same story. You may have the finest idea for a model: without enough compute it doesn’t get trained. It’s the deeper of the two lessons, and the one that people walk past.',
        'Which brings us back to NVIDIA’s stand, and to the numbers you guessed.',
      ],
      notesIn: {
        short: [
          'One floor down, the same story: without enough compute the finest model doesn’t get trained.',
          'Which brings us back to NVIDIA’s stand, and to your guess.',
        ],
      },
      more: ['The difference between models in China and abroad comes, he says, largely from this.'],
      seconds: { full: 30, short: 15 },
      sources: ['L188-189', 'L206-207', 'our-reading'],
    },
    {
      id: 'no-gpus',
      layout: 'dialogue',
      title: (
        <>
          NVIDIA showed <Fact id="nvidia-switches" as="words" /> switches, <Fact id="nvidia-cards" as="words" /> network
          card and no GPU
        </>
      ),
      figure: (
        <Exhibits
          switches={<Fact id="nvidia-switches" as="number" />}
          cards={<Fact id="nvidia-cards" as="number" />}
          gpus={<Fact id="nvidia-gpus" as="number" />}
        />
      ),
      turns: [
        { speaker: 'NVIDIA’s people', words: 'You all do AI here. How come you know networks?' },
        { speaker: 'The author', words: 'I used to work on them. But where are your GPUs?', own: true },
        { speaker: 'NVIDIA’s people', words: 'They’re sensitive. So we only brought the network.' },
      ],
      titleStep: 1,
      turnsAfter: 2,
      notes: [
        <>
          A large stand. In the middle of it stood <Fact id="nvidia-switches" as="words" /> Ethernet switches and{' '}
          <Fact id="nvidia-cards" as="words" /> BlueField 3, a smart network card. Who guessed that?
        </>,
        'And the third plinth stayed empty. A company famous for its GPUs, at a show full of AI, without a single GPU. AI ran as a film on the televisions. That’s what the visitors looked at; nobody looked at the hardware.',
        <>
          Around the showcase stood <Fact id="nvidia-staff" as="words" /> people from NVIDIA, chatting. He goes up and
          asks them about the network. They’re surprised. You’re all AI people here, how do you know this stuff? He
          says, I used to work on data-center networks. And then: where are the GPUs?
        </>,
        'They’re sensitive, he’s told. So we only brought the network.',
        'To me that is lesson two as an exhibit: what carries everything is what can’t be shown. Now to those in China who have to build models all the same.',
      ],
      notesIn: {
        lightning: [
          <>
            Quite a large stand. In the middle of it stood <Fact id="nvidia-switches" as="words" /> Ethernet switches
            and <Fact id="nvidia-cards" as="words" /> BlueField 3, a smart network card.
          </>,
          'And the third plinth stayed empty. A company famous for its GPUs, at a show full of AI, without a single GPU. AI ran as a film on the televisions.',
          <>
            Around the showcase stood <Fact id="nvidia-staff" as="words" /> people from NVIDIA, chatting. He goes up and
            asks about the network. You all do AI here, they say; how come you know so much about networks? He used to
            work on them, he says. And where are the GPUs?
          </>,
          'They’re sensitive, he’s told. So we only brought the network.',
          'To me that is lesson two as an exhibit: what carries everything is what can’t be shown. How far apart are the two sides?',
        ],
      },
      seconds: { full: 80, short: 70, lightning: 60 },
      sources: ['L210', 'our-reading', 'paraphrased'],
    },
    {
      id: 'chip-gap',
      layout: 'chart-takeaway',
      title: 'By his account China’s older chips trail the H100, and users wait',
      chart: {
        kind: 'chips',
        dataset: 'chips',
        hall: 2,
        alt: (
          <>
            Per chip: in dense FP16 maths an H100 does <Fact id="h100-over-a800" as="number" /> what an A800 does and{' '}
            <Fact id="h100-over-v100" as="number" /> what a V100 does; in memory bandwidth{' '}
            <Fact id="h100-over-a800-bandwidth" as="number" /> an A800. The link of an A100 is{' '}
            <Fact id="a100-over-a800-link" as="number" /> that of an A800.
          </>
        ),
        home: ['v100', 'a800', 'h20'],
        abroad: ['a100', 'h100'],
        homeName: 'In use in China',
        abroadName: 'In use abroad',
        added: { row: 'h20', words: 'hatched: H20, ours, sold from' },
        measure: { row: 'a800', words: 'dashed line: the A800' },
        measured: { fp16: 'h100', bandwidth: 'h100', nvlink: 'a100' },
        caveat: 'Per chip',
      },
      metrics: [
        { name: 'Maths', says: 'Sets the wait for the first word' },
        { name: 'Memory', says: 'Sets the pace of all that follow' },
        { name: 'Link', says: 'What the export rule cut' },
      ],
      checked: 'An A800 computes like an A100: the export rule cut its link. Of the wait we found no measurement.',
      notes: [
        'This is one chip at a time. Above, what you meet in China, he says, and one that we added. Below, what you meet abroad. Start with plain maths. An H100 does the work of a good three A800s; of the V100 you’d need nearly eight. On that hangs your wait for the first word.',
        'Then memory; it sets the pace of all that follows. The lead shrinks, and the H20, which could still be sold to China that autumn, is even ahead.',
        'Last, the link from chip to chip. Here you see the export rule of 2022: an A800 is an A100 with a slower link. Users feel all this, he says. We looked for a public measurement and found none. That was one chip; now for thousands.',
      ],
      notesIn: {
        short: [
          'One chip at a time: above, what you meet in China, he says, and one we added; below, abroad. In plain maths an H100 does the work of a good three A800s. On that hangs your wait for the first word.',
          'Memory sets the pace of all that follows; the lead shrinks.',
          'Last, the link: an A800 is an A100 with a slower one. Users feel all this, he says; we found no measurement. That was one chip; now for thousands.',
        ],
      },
      more: [
        'The article’s two groups are A800 and V100 against H100 and A100. The H20 is our addition: made for the rules of 2023, weak in maths, strong in memory and link. The rules of October 2022 named a limit for the link between chips; those of October 2023 dropped it and set limits for performance, so that new A800s could no longer be sold there without a licence.',
        'He asked several model companies in China before he wrote it. The wait has a name, time to first token or TTFT, and he blames the sanctions for it.',
      ],
      seconds: { full: 55, short: 40 },
      sources: [
        'L209',
        'L212',
        'our-reading',
        'accelerators',
        'hardware',
        'v100-link',
        'a800',
        'h20',
        'export-rule',
        'export-update',
      ],
    },
    {
      id: 'clusters',
      layout: 'chart-takeaway',
      title: 'He says: America gets GPUs by tens of thousands, China struggles for ten thousand',
      chart: {
        kind: 'clusters',
        dataset: 'clusters',
        hall: 2,
        alt: 'Some published clusters: xAI and Meta in the US, four in China. The article: tens of thousands are easy to get in the US, ten thousand very hard in China.',
        home: ['china-mobile', 'alibaba', 'bytedance', 'deepseek'],
        homeName: 'China',
        abroadName: 'US',
        dashed: ['china-mobile', 'alibaba'],
        hard: facts['hard-in-china'].value,
        hardSays: 'Article: ten thousand is very hard',
        easySays: 'Article: tens of thousands, easily',
        caveat: 'Published, not owned',
      },
      checked: (
        <>
          Two A100-class clusters in China reach the line; for 2023 four giants ordered <Fact id="a800-order" />.
        </>
      ),
      notes: [
        'Leading US companies, he says, get tens of thousands of H100s or A100s without trouble. In China, even ten thousand are hard to come by; that’s the dashed line. And this is what has been published. xAI has one cluster ten times that size, and Meta has two, well past the line.',
        'And in China? The line isn’t a wall. China Mobile is past it, mostly with domestic chips; so is ByteDance, and so, by design, is Alibaba. DeepSeek stands right on it. Four of the giants ordered about a hundred thousand A800s for one year. For a newcomer, his sentence may still hold.',
        'Some have fallen behind already, he says. The others look for a road of their own.',
      ],
      notesIn: {
        short: [
          'Leading US companies, he says, get tens of thousands without trouble; in China even ten thousand are hard to come by. That’s the dashed line. xAI’s cluster is ten times that; Meta has two well past it.',
          'But the line isn’t a wall: four published clusters in China reach it, one by design, one mostly with domestic chips. And four giants ordered about a hundred thousand A800s for one year.',
          'Some have fallen behind, he says. What’s left is to ask who wins with what there is.',
        ],
        lightning: [
          'Leading US companies, he says, get tens of thousands without trouble; in China even ten thousand are hard to come by. That’s the dashed line. xAI’s cluster is ten times that; Meta has two well past it.',
          'But the line isn’t a wall: four published clusters in China reach it, one by design, one mostly with domestic chips. The tick marks what we checked. So compute decides who gets to build large models at all, he says.',
        ],
      },
      more: [
        'The hundred-model battle began in 2023. Where the gap hurts most, according to the article: models that take in several media end to end, and those that learn to reason by reinforcement learning. It credits NVLink with building the very large clusters; NVLink joins the GPUs of one server, between servers Meta and xAI use InfiniBand or Ethernet. Ethernet switches are what NVIDIA had at its stand. xAI’s figure rests on the company and on press reports. For Alibaba it is the size that a network was designed for. These are examples, not a list of the largest.',
      ],
      seconds: { full: 55, short: 45, lightning: 40 },
      sources: [
        'L213',
        'xai-cluster',
        'meta-cluster',
        'china-mobile-cluster',
        'alibaba-cluster',
        'bytedance-cluster',
        'deepseek-cluster',
        'a800-order',
        'our-reading',
      ],
    },
    {
      id: 'small-models',
      layout: 'assertion-figure',
      title: 'Small models thrive because they fit the compute at hand',
      figure: <SmallModels />,
      note: 'It is a strategy, not a failure: smaller models can be trained, sold and changed sooner.',
      notes: [
        'They pack what fits. Video, speech, music, health, education: small models, each for one thing. They don’t need much to train, they meet a need, and they can be sold soon.',
        'And the large one? Not with this box. He tells a story. In 2016 Microsoft’s Xiaoice could chat, rhyme and solve riddles, on many small models. Suppose a prophet had brought the Transformer and GPT papers back from the future. Even with all its compute, Microsoft Research Asia couldn’t have built ChatGPT.',
        'Perhaps, he adds, all of China’s model companies together have less compute than OpenAI alone. That’s his guess; we found no measurement. If he’s right, copying OpenAI’s road may not work. That’s today. Now for the long run.',
      ],
      more: [
        'Agents belong here as well: with chains and trees of thought they make an existing model think more slowly, and so squeeze better logic out of it without training a larger one. In the story, Xiaoice also composed couplets and wrote poems.',
        'They are simpler than the large multimodal ones, but good enough for some markets, and strong in the short run.',
      ],
      seconds: { full: 55 },
      sources: ['L214-218', 'our-reading', 'illustrative'],
    },
    {
      id: 'crossing',
      layout: 'chart-takeaway',
      title: 'At equal compute specialists often win; with more compute generalists overtake',
      chart: {
        kind: 'crossing',
        dataset: 'two-models',
        alt: 'With the same compute the specialist is ahead. The generalist rises with more compute and passes it. Where they cross is unknown.',
        hall: 2,
        steady: 'specialist',
        rising: 'generalist',
        meet: 'where they meet: unknown',
        ends: ['The same compute', 'Far more for the generalist'],
      },
      takeaway: 'The bet is that compute gets cheaper.',
      whatIf: { label: 'The generalist’s compute', max: 8, step: 1 },
      notes: [
        'Two teams in one company. One trains a specialist, the other a generalist, and both get the same compute. Who wins? The specialist, he says, quite often. And that, he thinks, is why many firms with strong AI teams haven’t produced anything like OpenAI’s models: inside the house the specialist keeps winning.',
        'Now give the generalist more. And more. Here they meet; where exactly, nobody knows, and there’s no scale on this picture for a reason.',
        'From here on the generalist is ahead. All of it rests on one assumption: that compute keeps getting cheaper. A company with little compute that takes the specialist’s road is right today, he thinks, and will be passed one day. The question is who has the compute.',
      ],
      more: [
        'His two examples of the generalist ahead: o1, trained with a great deal of reinforcement learning, against agents that add a chain of thought only when they answer; and GPT-4o, trained on several kinds of data at once, against a chain of recognition, text model and synthesis, where he writes that it may be ahead.',
        'It also explains China to him: with little compute a company takes the safe road, a small specialist that is soon state of the art in its field.',
      ],
      seconds: { full: 60, short: 60 },
      sources: ['L219-221', 'illustrative'],
    },
    {
      id: 'labs-on-clouds',
      layout: 'flow',
      title: 'His top three labs each stand on a top-three cloud',
      figure: <LabsOnClouds />,
      checked: 'The ranking is his. Anthropic rents from Google, too; Meta and xAI own clusters, but sell no cloud.',
      notes: [
        'Read it from the ground up: three clouds, and a lab on each. Which labs come first is his ranking, not a league table. Chinese labs rent from public clouds as well.',
        'Is it a law? No. Follow the dashed hose, and read the line with the tick. It leaks, but it’s worth a look at your own supplier.',
        'His last word is on chips from China. Huawei’s Ascend performs well by now, but it’s hard to program, because speed is easy to put in a report and ease isn’t. Get that right, he believes, and the shortage can be overcome. That’s the last stone of our building.',
      ],
      notesIn: {
        short: [
          'Read it from the ground up: three clouds, and a lab on each. Which labs come first is his ranking. Chinese labs rent from public clouds as well.',
          'A law? No: follow the dashed hose, and read the line with the tick. It leaks, and it’s worth a look at your own supplier. That’s the last stone of our building.',
        ],
      },
      more: [
        'As long as compute is short, he expects Chinese labs to have trouble with training and with inference.',
        'On chips from China: training still depends heavily on NVIDIA. Huawei’s Ascend and others perform well by now, the author says, but developers find the ecosystem immature. His explanation is about people: performance is easy to count and looks good in a report, ease of writing operators is not, so where the two conflict, ease loses; and a poor ecosystem is a comfortable excuse. With a better one, he believes, the shortage could be overcome, perhaps even with a cost advantage in the world.',
      ],
      seconds: { full: 50, short: 30 },
      sources: ['L222-223', 'lab-clouds', 'cloud-shares', 'meta-cluster', 'xai-cluster'],
    },
    {
      id: 'two-questions',
      layout: 'recap',
      title: 'Compute limits models and models limit applications: check both first',
      figure: <Section />,
      statement: 'Before you plan the next product, ask:',
      questions: ['Which model does it stand on?', 'Whose compute does that stand on?'],
      notes: [
        'That’s the building. Compute limits the models, and models limit the applications. Two bitter lessons, and neither says that you can’t build anything. They say: know what you’re standing on.',
        'I’d like you to take home two questions, and to ask them before the next product plan. Which model does this stand on, and can it do what we’re promising? And whose compute does that model stand on, and will they have more of it next year?',
        'If you have good answers, build. If you don’t, you know which door to go through first. It’s the one that everybody walks past.',
      ],
      notesIn: {
        lightning: [
          'That’s the building. Compute limits the models, and models limit the applications.',
          'I’d like you to take home two questions, and to ask them before the next product plan. Which model does this stand on, and can it do what we’re promising? And whose compute does that model stand on, and will they have more of it next year?',
          'If you have good answers, build. If you don’t, you know which door to go through first. It’s the one that everybody walks past.',
        ],
      },
      seconds: { full: 50, short: 45, lightning: 40 },
      sources: ['L183', 'L193', 'L207', 'L222', 'our-reading'],
    },
    {
      id: 'sources',
      layout: 'sources',
      title: 'All numbers are traced, not all are proven',
      unproven: [
        'A hundredfold fall in cost',
        'Delays of speech recognition',
        'The accuracy of o1-mini, and its size',
        'Prices of Rokid and of the AI Pin’s rivals',
        'Milvus ten times as fast',
        'A longer wait for the first word in China',
        'OpenAI’s compute against all of China’s labs',
        'How Qwen 2.5 learned to compare numbers',
      ],
      notes: [
        'Every number has its source. The main claims that we couldn’t confirm are listed here. I’ll leave this up while we talk.',
      ],
      notesIn: {
        short: ['Every number has its source; what we couldn’t confirm is listed.'],
      },
      seconds: { full: 10, short: 5 },
      sources: ['L20', 'L72', 'L96', 'L125-126', 'L151', 'L212', 'L217'],
    },
  ],
})
