import { useState } from 'react';

/** CSS pixels in a point: a page at 100% is as large as on paper. */
const PIXELS_IN_A_POINT = 96 / 72;
const STEPS = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2, 3];

/** How large pages are drawn. */
export interface Zoom {
  /** CSS pixels for a point. */
  readonly scale: number;
  /** Of the size on paper. */
  readonly percent: number;
  readonly isFitted: boolean;
  larger(): void;
  smaller(): void;
  /** As wide as the place again. */
  fit(): void;
}

/**
 * The zoom of pages: as wide as their place until a person chooses a step.
 *
 * @param pageWidth in points
 * @param place in CSS pixels
 */
export function useZoom(pageWidth: number, place: number): Zoom {
  const [chosen, setChosen] = useState<number | null>(null);
  const factor = chosen ?? place / (pageWidth * PIXELS_IN_A_POINT);
  return {
    scale: factor * PIXELS_IN_A_POINT,
    percent: Math.round(factor * 100),
    isFitted: chosen === null,
    larger: () => setChosen(STEPS.find((step) => step > factor + 0.01) ?? factor),
    smaller: () => setChosen(STEPS.findLast((step) => step < factor - 0.01) ?? factor),
    fit: () => setChosen(null),
  };
}
