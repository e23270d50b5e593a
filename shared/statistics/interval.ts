/** The two ends of a confidence interval, in the unit of the figure it is about. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Whether the interval holds a value, its ends included. */
export function holds({ low, high }: Interval, value: number): boolean {
  return low <= value && value <= high;
}
