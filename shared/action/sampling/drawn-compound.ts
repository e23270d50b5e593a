import type { Compound } from '../../model/compound.ts';
import type { Drawn } from './draw-households.ts';

/** 住户 as a list names it; '' where the list has no such column. */
export interface Household {
  readonly building: string;
  readonly door: string;
  readonly address: string;
  /** Its row in the list. */
  readonly row: number;
}

/** Who was drawn in a compound, and from how many by what plan. */
export interface DrawnCompound extends Drawn<Household> {
  readonly compound: Compound;
  readonly planned: number;
  readonly listed: number;
}
