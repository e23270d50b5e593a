import type { Phase } from '../model/phase.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The year that the sample's evidence carries. */
export const SAMPLE_YEAR = 2026;

/** When the evidence of a phase is gathered: from this day on, for three weeks, between 8 and 21 o'clock. */
const FIRST_DAY: Readonly<Record<Phase, number>> = {
  mid: Date.UTC(SAMPLE_YEAR, 5, 1),
  end: Date.UTC(SAMPLE_YEAR, 10, 2),
};
const DAYS = 21;

/**
 * A moment of the phase, as survey platforms write it.
 *
 * @param progress how far the phase has come, 0…1
 * @example momentIn('mid', 0) // '2026/6/1 8:00:00'
 */
export function momentIn(phase: Phase, progress: number): string {
  const days = Math.min(1, Math.max(0, progress)) * DAYS;
  const day = Math.min(DAYS - 1, Math.floor(days));
  const date = dateIn(phase, day);
  const seconds = Math.floor((8 + 13 * (days - day)) * 3600);
  const [minute, second] = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => pad(part));
  const written = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()].join('/');
  return `${written} ${Math.floor(seconds / 3600)}:${minute}:${second}`;
}

/**
 * The day so many days after the first one of the phase; the three weeks begin again when they are over.
 *
 * @example dayIn('end', 3) // '2026-11-05'
 */
export function dayIn(phase: Phase, days: number): string {
  return dateIn(phase, days % DAYS)
    .toISOString()
    .slice(0, 10);
}

function dateIn(phase: Phase, days: number): Date {
  return new Date(FIRST_DAY[phase] + days * DAY);
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
