import type { SHORTFALLS_CONTRACT } from '../../../shared/contract/shortfalls.ts';
import { compoundShortfalls } from '../../usecases/shortfalls/compound-shortfalls.ts';
import {
  placeShortfalls,
  shortCompounds,
  shortfallPlaces,
} from '../../usecases/shortfalls/place-shortfalls.ts';
import type { SessionHandlers } from '../session.ts';

/** Who answers what is asked of shortfalls. */
export const SHORTFALLS_HANDLERS: SessionHandlers<typeof SHORTFALLS_CONTRACT> = {
  'shortfalls.places': ({ workspace }, input) => shortfallPlaces(workspace, input),
  'shortfalls.place': ({ workspace }, input, context) => placeShortfalls(workspace, input, context),
  'shortfalls.compounds': ({ workspace }, input, context) => shortCompounds(workspace, input, context),
  'shortfalls.compound': ({ workspace }, input, context) => compoundShortfalls(workspace, input, context),
};
