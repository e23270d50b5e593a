/** How sure a proposal must be to be taken without asking. */
export type ConfidenceLevel = keyof typeof CONFIDENCE_LEVELS;

/**
 * From which confidence (0…1) on a level holds. `high`: the same name in another spelling or by its sound. `medium`: one
 * slip of the hand, or a word such as 花园 or 一期 more or less. `low`: it resembles this one more than any other.
 * Whatever the level, nothing is taken that another candidate comes near.
 */
export const CONFIDENCE_LEVELS = { high: 0.9, medium: 0.75, low: 0.6 } as const;
