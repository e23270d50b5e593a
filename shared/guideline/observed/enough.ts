/** With fewer results than this, that they are all alike says nothing about the guideline. */
export const ENOUGH_TO_JUDGE = 5;
