import { defineSection } from '../src/deck/model.ts'
import { Fact } from '../src/html/fact.tsx'
import { Zh } from '../src/html/text.tsx'
import { facts } from './data.json'
import { HallPlan } from './drawings/plan/hall-plan.tsx'
import { Chassis } from './drawings/racks/chassis.tsx'
import { DigitByDigit } from './drawings/racks/digit-by-digit.tsx'
import { MemoryPool } from './drawings/racks/memory-pool.tsx'
import { ServerlessGrowth } from './drawings/racks/serverless-growth.tsx'
import { Attestation } from './drawings/trust/attestation.tsx'
import { LockedPipe, NarrowPipe } from './drawings/trust/pipes.tsx'
import { TrolleyOfGpus } from './drawings/views/sketches.tsx'

export const hall2 = defineSection({
  id: 'compute',
  title: 'Hall 2: Compute',
  hall: 2,
  slides: [
    {
      id: 'hall-2',
      layout: 'hall-opener',
      title: 'Compute is the overlooked hall that carries the other two',
      figure: <HallPlan lit={2} verdicts={{ 1: 'Quality yes, real time no', 3: 'Stops where its model stops' }} />,
      kicker: (
        <>
          Compute <Zh>算力</Zh>
        </>
      ),
      claim: 'What is shown here stretches compute. It does not create it.',
      notes: [
        'Compute: the hall we walked past, and our author’s home ground. People overlook it, he says, and it carries everything else. The more complex the models, the more of it they want.',
        'What you’ll see stretches compute: same chips, more out of them. We begin with memory.',
      ],
      notesIn: {
        short: [
          'Compute, our author’s home ground. People overlook it, he says, and it carries everything else.',
          'What you’ll see stretches compute: same chips, more out of them. First, memory.',
        ],
      },
      more: [
        'Demand for compute grows exponentially, he writes. The stands were about doing training and inference with less: shared memory, denser clusters, confidential computing.',
      ],
      seconds: { full: 25, short: 15 },
      sources: ['L3-6', 'L131-132', 'our-reading', 'illustrative'],
    },
    {
      id: 'shared-memory',
      layout: 'flow',
      title: 'CXL lets many servers draw memory from one shared pool',
      figure: <MemoryPool />,
      checked: 'The article calls the switch Alibaba’s own; a summer later XConn named its chip in such a system.',
      notes: [
        'Four servers, each with a tank of memory of its own. That’s how it’s always been. Now a big query comes, and one tank is full.',
        'What doesn’t fit spills onto a disk, and a disk is slow. The cruel part: the neighbours’ tanks may be half empty, and nobody can get at them.',
        'So you take the memory out. Compute Express Link, CXL for short, connects the servers through a switch to one large pool, built from memory disks.',
        'The same query again: the busy server just draws what it needs. Alibaba Cloud showed it mainly with databases. Its own switches, says the article. A summer later a chip maker called XConn said: our chip is inside such a system. Why AI should care comes next.',
      ],
      notesIn: {
        short: [
          'Four servers, each with its own memory. A big query comes, and one tank is full.',
          'The rest spills onto a slow disk, while the neighbours’ tanks may be half empty.',
          'With CXL, a switch connects all four to one large pool.',
          'The same query: the busy server draws what it needs. Alibaba Cloud showed it mainly with databases. Whose switches those are, the line with the tick tells. And why should AI care?',
        ],
      },
      more: [
        'A database runs short of memory when a big query or a rush of users comes. The memory disks are of a kind called SCM, storage class memory. Large models are one reason for the idea: running them takes up a lot of memory. XConn’s page is a press release of July in the year after the conference; it does not say what was in the machine shown here.',
      ],
      seconds: { full: 60, short: 45 },
      sources: ['L133-136', 'cxl-switch', 'illustrative'],
    },
    {
      id: 'memory-bottleneck',
      layout: 'non-consensus',
      number: 4,
      title: 'Memory and data movement, not only GPUs, are the bottleneck',
      crowd: {
        who: 'The habit',
        figure: <TrolleyOfGpus />,
        says: 'Get enough GPUs, and training and inference will run smoothly.',
      },
      view: {
        who: 'What the author makes of it',
        says: 'GPUs must be fed. Keep what the model has read in a large, cheap, fast pool, and do not compute it twice.',
      },
      notes: [
        'The last of the four. Everybody counts GPUs. He says: look at what feeds them.',
        'Before a model answers, it has to read your text, and the results of that reading are called the prefix KV cache. Ask a second question about the same contract, and the model reads it all again, unless you’ve kept them. They’re big. Put them in that shared pool, and you’d save GPU work, and you’d wait less. The longer the text, the more it’s worth. We found no test of it. And memory is just one thing that can be stretched.',
      ],
      notesIn: {
        short: [
          'Another view against the crowd. Everybody counts GPUs; he says, look at what feeds them.',
          'Before a model answers, it reads your text; what it keeps of that reading is the prefix KV cache. Put it into the shared pool, and a second question about the same contract costs less work and less waiting. We found no test of it. Next: run models yourself, or rent them?',
        ],
      },
      more: [
        'TPUs are counted as eagerly as GPUs. The stage that gets shorter is called prefill, and the cache itself becomes cheaper to keep.',
      ],
      seconds: { full: 45, short: 35 },
      sources: ['L137'],
    },
    {
      id: 'dense-servers',
      layout: 'assertion-figure',
      title: 'One 2U chassis now holds two independent servers',
      figure: <Chassis />,
      notes: [
        'Short one. This is a chassis two units high, with a server in it: board, processor, memory, network card.',
        'Now Alibaba Cloud puts a second one in the same box, complete and independent. Same floor, more compute. Now to the hours when nobody wants it.',
      ],
      more: ['Piling up ordinary machines costs money as well as room.'],
      seconds: { full: 25 },
      sources: ['L138-139', 'illustrative'],
    },
    {
      id: 'serverless',
      layout: 'chart-takeaway',
      title: 'Serverless follows the traffic, so fewer machines stand idle',
      chart: {
        kind: 'load',
        dataset: 'day-of-traffic',
        alt: 'Demand over a day, made up: fixed machines stand idle at night and turn visitors away at the evening peak; instances follow the demand in steps, a little late, so that they waste little and turn few away.',
        hall: 2,
        names: ['Fixed machines', 'Serverless'],
        machine: 18,
        unused: ['paid, unused', 'little unused'],
        turnedAway: ['turned away', 'few turned away'],
      },
      takeaway: 'Pack the app as a container; how many run is the platform’s business.',
      notes: [
        'A day of some website. Few people at night, a hump before noon, a rush in the evening. I made it up; it’s the shape that counts.',
        'Rent a fixed number of machines, and you lose twice. All this area you pay for and don’t use. And up here, at the rush, people get turned away.',
        'Serverless follows the curve. The engine adds an instance when requests pile up and takes it away when they don’t. His example is an ordinary FastAPI app: put it in a container, upload it, done. No guessing how many users will come. A new instance takes a moment to start, hence the small solid corners. You may say that serverless has been around for years.',
      ],
      more: [
        'Cloud-native, as he uses the word: containers, automated management, microservices and continuous delivery, so that an application uses what makes a cloud a cloud. On ordinary virtual machines developers scale by hand and pay for what stands idle.',
        'Alibaba Cloud presented this in a talk, as its Serverless Service Application Engine, and for running large models, too. Developers keep to what their business needs. It also runs what is due at fixed times or in the background: backups, the nightly report, crunching data offline.',
      ],
      seconds: { full: 55 },
      sources: ['L140-146', 'illustrative'],
    },
    {
      id: 'any-container',
      layout: 'timeline',
      title: 'Serverless grew from special functions to any container image',
      figure: <ServerlessGrowth faster={<Fact id="cloud-milvus" />} />,
      takeaway: 'The gain: a program that runs already need not be rewritten.',
      notes: [
        'It has, but it used to be picky. You had to cut your program into functions, in the platform’s own framework. For what existed already, that meant rewriting.',
        'Now you bring your container as it is. Python, Node, even Java.',
        <>
          And databases and message queues grow and shrink by themselves, too. Milvus, a vector database, may do{' '}
          <Fact id="cloud-milvus" as="words" /> times better in the cloud than its open version. In some scenarios, says
          the article; never quote it without those three words. Next, a model rented the same way.
        </>,
      ],
      more: [
        'The open-source MongoDB scales decently, the article says; its cloud version adds instances by itself when data become massive. Cloud message queues take the tuning for high load and high availability off the developer’s hands. Instances grow in number and in size. We found no public test of the Milvus figure.',
      ],
      seconds: { full: 40 },
      sources: ['L147-152'],
    },
    {
      id: 'house-brand',
      layout: 'chart-takeaway',
      title: 'Four in five models on Bailian are Alibaba’s own',
      chart: {
        kind: 'waffle',
        dataset: 'bailian',
        alt: (
          <>
            Of <Fact id="bailian-models" />, <Fact id="bailian-own" as="number" /> are Alibaba’s own and{' '}
            <Fact id="bailian-others" as="number" /> come from others.
          </>
        ),
        hall: 2,
        part: 'tongyi',
        whole: 'all',
        columns: 27,
        rest: 'others: Baichuan, Lingyi Wanwu, Moonshot and more',
      },
      takeaway: (
        <>
          <Fact id="bailian-share" /> of the shelf. That counts models, not how often they are used.
        </>
      ),
      notes: [
        <>
          Bailian <Zh>百炼</Zh> is Alibaba’s shop window for models: one API, and no GPUs to rent for the busiest hour.
          Every square is a model. He counted <Fact id="bailian-models" as="number" />, and{' '}
          <Fact id="bailian-own" as="number" /> are the house’s own Tongyi: <Fact id="bailian-share" />.
        </>,
        'The others come from Baichuan, Lingyi Wanwu, Moonshot and so on. And it’s a shelf, not a till: we don’t know which are used. One of them just learned something funny.',
      ],
      more: [
        'What the house offers there: Qwen in old and new versions, open and closed; models that understand video and models that make it, EMO and Animate Anyone among them; style transfer for portraits, retouching, posters, anime figures, backgrounds; ControlNet models that set artistic lettering into pictures; speech by CosyVoice and SenseVoice. Renting enough GPUs for the peak is expensive, and requesting and releasing them as needed is work.',
        'Models that handle pictures, sound and video are called in the same way as text models.',
      ],
      seconds: { full: 40 },
      sources: ['L153-157', 'our-reading'],
    },
    {
      id: 'digit-by-digit',
      layout: 'flow',
      title: 'By his account fine-tuning taught Qwen 2.5 to compare digit by digit',
      checked: 'The explanation is the author’s; the launch post of Qwen 2.5 does not give it.',
      figure: <DigitByDigit claimed={String(facts['pi-claimed'].value)} pi={String(facts['pi'].value.about)} />,
      notes: [
        <>
          Quick, which is larger: <Fact id="pi-claimed" />, or pi? Older models judged that by feel, and often got it
          wrong.
        </>,
        'Qwen 2.5 writes both down and goes digit by digit, as you would. The same, the same, the same.',
        'And here they differ. Six beats five, so pi is smaller. How did it learn that? By supervised fine-tuning, he says: somebody showed it, many times, how people do it. It isn’t o1, which learned slow thinking by reinforcement. But for a known mistake it’s a good, quick patch. Now that we know the shelf: rent from it, or run your own.',
      ],
      more: ['On the whole, he says, this version is much better at maths.'],
      seconds: { full: 45 },
      sources: ['L158', 'qwen-launch'],
    },
    {
      id: 'rent-or-run',
      layout: 'chart-takeaway',
      title: 'By his account text is cheaper by API; voice and images cost more',
      chart: {
        kind: 'ratio',
        dataset: 'api-or-own',
        alt: 'Against running the model oneself, text by API often costs less; image and voice often cost several times more.',
        hall: 2,
        lit: 'text',
        centre: 'The same cost',
        less: 'API cheaper',
        more: 'API dearer (no figures given)',
        below: 'often cheaper',
        above: 'often several times dearer, and slower',
      },
      takeaway: 'Exceptions: you fine-tune, or your data must stay in the house.',
      notes: [
        'Put an API’s price next to what the same thing costs on your own GPUs. On this line they cost the same. Text, images, voice: what would you guess?',
        'Text: lately the API is often cheaper. Unless you need fine-tuning, or your data mustn’t leave the house, he says: rent it, nearly always.',
        'Images and voice: the other way round. Often several times dearer, and slower as well. So most who need quick answers run those themselves. He gives no figures, so I’ve left the bars open.',
        'And if it’s the secrets that keep you from renting, there’s a way to lock them up.',
      ],
      notesIn: {
        short: [
          'On this line an API costs the same as your own GPUs.',
          'Text: lately the API often costs less. Unless you fine-tune, or your data mustn’t leave the house, rent it, he says.',
          'Images and voice: often several times dearer, and slower. He gives no figures, so the bars are left open.',
          'And if secrets keep you from renting: a chip can lock them up, so that not even the cloud looks in. That’s a trusted environment, TEE for short.',
        ],
      },
      more: [
        'That text is cheaper by API is a recent development, he says. The dear services he names: recognising speech, synthesising it, generating images.',
      ],
      seconds: { full: 50, short: 40 },
      sources: ['L159-161'],
    },
    {
      id: 'locked-hardware',
      layout: 'comparison',
      title: 'Trusted hardware runs large models at speeds pure cryptography cannot',
      left: { name: 'Computing under encryption (MPC)', figure: <NarrowPipe /> },
      right: { name: 'Locked hardware (TEE)', figure: <LockedPipe /> },
      rows: [{ name: 'Speed', left: 'Too slow for large models', right: 'Close to the bare chip' }],
      checked: (
        <>
          Measured elsewhere: <Fact id="tee-overhead" /> slower (H100, TEE), <Fact id="mpc-token" /> a token (LLaMA-7B,
          MPC).
        </>
      ),
      notes: [
        'You’d like to send your patients’ files to the large model in the cloud, and nobody may see them. There are two schools.',
        'Cryptography: several parties compute on encrypted data. Beautiful, and slow, like drinking a lake through a straw: so much talking to and fro that even simple things crawl.',
        <>
          The other school locks the door. A trusted execution environment is a piece of the chip that not even the
          cloud’s own staff can look into. Close to full speed, says the article; a test of that autumn says{' '}
          <Fact id="tee-overhead" /> slower, unless you keep swapping models. But who says that the door is locked?
        </>,
      ],
      more: [
        'Meant for those who may not give data away, such as finance, health and government. There is a second reason: the provider can prove that the answer came from the large model you pay for and not from a small one in disguise. Alibaba released its service at this conference, for text, video and speech; results can be checked on the web or offline. The measured figures are for other hardware and other models, so they are no comparison. The figure for the H100 is that of the paper’s last version, of November; the first, of September, had less. Where models are swapped all the time, a paper of the year after found much larger losses.',
        'MPC suits firms that want a joint model and may not show each other their data. A TEE has its encryption built in and strictly controls who gets at what.',
      ],
      seconds: { full: 50 },
      sources: ['L162-168', 'L178-180', 'tee-benchmark', 'tee-swapping', 'mpc-llama', 'illustrative'],
    },
    {
      id: 'attestation',
      layout: 'flow',
      title: 'Attestation moves your trust from the cloud to the chip maker',
      figure: <Attestation />,
      notes: [
        'Attestation is how you check a locked machine that stands in somebody else’s house. Four steps; follow the badge. At the start your trust sits with the cloud. You believe them, because what else can you do.',
        'First: the machine is checked. Is it real locked hardware, with the software that it should run? No small GPU dressed up as a big one.',
        'Second: your job runs in there. Even the administrators can’t see it.',
        'Third: the hardware makes a token, with a fingerprint of the whole environment in it.',
        'Fourth: you check that token yourself, wherever you like. It’s right? Then look where the badge has gone. You no longer trust Alibaba; you trust Intel, AMD or NVIDIA. To him that’s a big step. It isn’t freedom: somebody still made the chip. Those were the three halls. One old essay holds them together.',
      ],
      notesIn: {
        short: [
          'Attestation is how you check a locked machine in somebody else’s house. Four steps; follow the badge. At the start your trust sits with the cloud.',
          'First: the machine is checked. Is it real locked hardware, with the software that it should run?',
          'Second: your job runs in there. Even the administrators can’t see it.',
          'Third: the hardware makes a token, with a fingerprint of the whole environment in it.',
          'Fourth: you check that token yourself. It’s right? Then look where the badge has gone: from Alibaba to Intel, AMD or NVIDIA. It isn’t freedom: somebody still made the chip. Those were the three halls. One old essay holds them together.',
        ],
      },
      more: [
        'One can check before a run and after it, and keep checking; Alibaba offers a remote service for that. Data travel and rest encrypted, so that trouble at the provider does not expose them.',
      ],
      seconds: { full: 65, short: 55 },
      sources: ['L164', 'L169-177', 'our-reading'],
    },
  ],
})
