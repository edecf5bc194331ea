import type { Look } from './cast.tsx'
import type { Pose } from './pose.tsx'

const UPRIGHT = { spine: 0, head: 0, shoulders: 0, hips: 0, turn: 1 }

// prettier-ignore
export const STILL: Pose = { ...UPRIGHT, hip: [0, -81], arms: [[-22, -8], [22, 8]], legs: [[-5, -2, -50], [5, 3, 50]] }

/** What people do when nothing but words tells them: anything. */
// prettier-ignore
const ODD: Pose[] = [
  {
    ...UPRIGHT, hip: [-5, -78], spine: -8, head: -26, shoulders: 10,
    arms: [[-128, -183], [44, 118]], legs: [[-2, 0, -50], [44, 4, 70]],
  },
  {
    ...UPRIGHT, hip: [0, -58],
    arms: [[-74, -168], [74, 14]], legs: [[-62, 18, -62], [62, -18, 62]],
  },
  {
    ...UPRIGHT, hip: [6, -80], spine: -16, head: -24, shoulders: -12,
    arms: [[-118, -60], [136, 188]], legs: [[-10, -12, -50], [8, 10, 50]],
  },
]

/** What someone known does unguided: nothing in particular. */
// prettier-ignore
const LOOSE: Pose[] = [
  {
    ...UPRIGHT, hip: [-4, -80], spine: -4, head: 12, shoulders: 4, hips: -4,
    arms: [[-18, 18], [18, 48]], legs: [[-4, -8, -60], [14, -4, 50]],
  },
  {
    ...UPRIGHT, hip: [3, -80], spine: 6, head: 18, shoulders: -6,
    arms: [[-46, 152], [12, -14]], legs: [[10, -6, -56], [-6, 10, 56]],
  },
  {
    ...UPRIGHT, hip: [-5, -80], spine: 3, head: -14, shoulders: 4,
    arms: [[-14, -2], [100, -164]], legs: [[-10, -4, -50], [22, -26, 30]],
  },
]

/** What the three skeletons show. */
// prettier-ignore
export const GUIDED: Pose[] = [
  {
    ...UPRIGHT, hip: [0, -77],
    arms: [[-122, -174], [122, 174]], legs: [[-20, -14, -64], [20, 14, 64]],
  },
  {
    ...UPRIGHT, hip: [-2, -80], spine: -4, shoulders: -10, hips: 6,
    arms: [[-54, 40], [126, 164]], legs: [[-4, -2, -50], [20, 10, 60]],
  },
  {
    ...UPRIGHT, hip: [-5, -75], spine: 5, head: 8,
    arms: [[-56, 16], [30, 142]], legs: [[-10, -24, 50], [62, -22, 44]],
  },
]

export const HEROINE: Look = { hair: 'ponytail', size: 1, build: 8, garment: [9, 25, 76] }

/** Who three sentences yield, and who a picture of the heroine does: one of three takes still drifts. */
const STRANGERS: Look[] = [
  { hat: 'topHat', size: 0.96, build: 7, garment: [13, 15, 70] },
  { hair: 'spikes', size: 0.86, build: 14, garment: [25, 20, 60] },
  { hair: 'pigtails', size: 0.66, build: 8, garment: [12, 38, 114] },
]
const ALIKE: Look[] = [HEROINE, { ...HEROINE, hair: 'bun', garment: [9, 26, 94] }, HEROINE]
const SAME: Look[] = [HEROINE, HEROINE, HEROINE]

/** A frame of a strip. */
interface Take {
  look: Look
  pose: Pose
}

const takes = (looks: Look[], poses: Pose[]): Take[] => looks.map((look, i) => ({ look, pose: poses[i]! }))

/** The strips, from text only up to the 3D model: first looks come under control, then poses, then both. */
export const STRIPS: Take[][] = [takes(STRANGERS, ODD), takes(ALIKE, LOOSE), takes(ALIKE, GUIDED), takes(SAME, GUIDED)]
