import type { YEARS_CONTRACT } from '../../../shared/contract/years.ts';
import { compareRegister } from '../../usecases/years/compare-register.ts';
import { noteMerger } from '../../usecases/years/note-merger.ts';
import { yearResults } from '../../usecases/years/year-results.ts';
import type { SessionHandlers } from '../session.ts';

/** This year beside the one before. */
export const YEARS_HANDLERS: SessionHandlers<typeof YEARS_CONTRACT> = {
  'years.changes': ({ workspace }, asked) => compareRegister(workspace, asked),
  'years.noteMerger': ({ workspace }, merger, context) => noteMerger(workspace, merger, context),
  'years.results': ({ workspace }, asked) => yearResults(workspace, asked),
};
