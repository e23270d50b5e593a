import { z } from 'zod';

/** A phase of the year: 中期 or 年终. */
export const phaseSchema = z.enum(['mid', 'end']);
export type Phase = z.infer<typeof phaseSchema>;
export const PHASES: readonly Phase[] = phaseSchema.options;

/** What a run scores: one phase, or the year over both. */
export const runPhaseSchema = z.enum(['mid', 'end', 'annual']);
export type RunPhase = z.infer<typeof runPhaseSchema>;
