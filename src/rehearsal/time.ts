/** Seconds as minutes and seconds: `2:05`. */
export function formatTime(seconds: number): string {
  const whole = Math.round(Math.abs(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** With a sign: `+0:45`, `−1:10`; `0:00` for nothing. */
export function formatDifference(seconds: number): string {
  const time = formatTime(seconds)
  if (time === '0:00') return time
  return `${seconds > 0 ? '+' : '−'}${time}`
}
