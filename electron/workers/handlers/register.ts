import type { REGISTER_CONTRACT } from '../../../shared/contract/register.ts';
import { describeCompound } from '../../usecases/describe-compound.ts';
import { exportRegister } from '../../usecases/export-register.ts';
import { listRegister } from '../../usecases/list-register.ts';
import { listRegisterPlaces } from '../../usecases/list-register-places.ts';
import { removeCompound } from '../../usecases/remove-compound.ts';
import { saveCompound } from '../../usecases/save-compound.ts';
import type { SessionHandlers } from '../session.ts';

/** The register: looked at, corrected and written out. */
export const REGISTER_HANDLERS: SessionHandlers<typeof REGISTER_CONTRACT> = {
  'register.compounds': ({ workspace }, { phase }) => listRegister(workspace, phase),
  'register.places': ({ workspace }, { phase }) => listRegisterPlaces(workspace, phase),
  'register.compound': ({ workspace }, asked) => describeCompound(workspace, asked),
  'register.save': ({ workspace }, typed, context) => saveCompound(workspace, typed, context),
  'register.remove': ({ workspace }, { code }, context) => removeCompound(workspace, code, context),
  'register.export': ({ workspace }, wanted, context) => exportRegister(workspace, wanted, context),
};
