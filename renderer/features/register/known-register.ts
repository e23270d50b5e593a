import type { Register, RegisterPlaces } from '../../../shared/contract/register.ts';

/** What the screen knows of the register of the chosen phase. */
export interface KnownRegister {
  readonly register: Register;
  readonly places: RegisterPlaces;
}
