/** Tools of AI infrastructure and algorithms as paths in a box of 44 × 36 px around 0, 0. */
export const tools = [
  // GPU board with its fan
  'M-22-12H20V12H-22ZM-10 0a7 7 0 0 0 14 0a7 7 0 0 0-14 0M12-5V5M-14 12v5H6v-5',
  // A sum, as in a formula
  'M12-12V-16H-12L2 0-12 16H12V12',
  // Neural network
  'M-14-9L-4-3M14-9L4-3M-14 9L-4 3M14 9L4 3M-5 0a5 5 0 0 0 10 0a5 5 0 0 0-10 0' +
    ['-22-12', '14-12', '-22 12', '14 12'].map((at) => `M${at}a4 4 0 0 0 8 0a4 4 0 0 0-8 0`).join(''),
  // Chip
  'M-11-11H11V11H-11ZM-5-11v-6M5-11v-6M-5 11v6M5 11v6M-11-5h-6M-11 5h-6M11-5h6M11 5h6',
  // Loss curve
  'M-18-16V15H20M-12-11Q-8 8 18 9',
  // Rack of servers
  'M-16-16H16V-4H-16ZM-16 4H16V16H-16ZM-9-10h4M-9 10h4',
  // Matrix
  'M-12-15H-18V15H-12M12-15H18V15H12M-8-6H-4M4-6H8M-8 6H-4M4 6H8',
  // Prompt of a terminal
  'M-16-12L-4 0-16 12M0 13H18',
]
