/** Stands on every page of a form of an exercise. */
export const EXERCISE = '演练，不作正式评估使用';
