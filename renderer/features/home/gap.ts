import type { Method } from '../../../shared/model/guideline.ts';

/** A cell of the coverage map that is opened: what is missing, of a subdistrict or of the district (null). */
export interface Gap {
  readonly method: Method;
  readonly subdistrict: string | null;
}
