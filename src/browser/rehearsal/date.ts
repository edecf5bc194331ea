import type { Run } from '../../rehearsal/run.ts'

const day = { day: 'numeric', month: 'short' } as const
const dayFormat = new Intl.DateTimeFormat('en-GB', day)
const timeFormat = new Intl.DateTimeFormat('en-GB', { ...day, hour: '2-digit', minute: '2-digit' })

/** `24 Nov` */
export const dayOf = ({ started }: Run): string => dayFormat.format(new Date(started))
/** `24 Nov, 10:15` */
export const dateOf = ({ started }: Run): string => timeFormat.format(new Date(started))
