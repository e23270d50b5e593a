import { z } from 'zod';
import { phaseSchema } from '../model/phase.ts';
import { read } from './operation.ts';

const findableSchema = z.object({
  kind: z.enum(['compound', 'committee', 'subdistrict', 'indicator', 'entry']),
  /** Compound code, 街镇/居委会, subdistrict, indicator id, or record of a playbook entry. */
  id: z.string(),
  name: z.string(),
  /** What it is called besides. */
  others: z.array(z.string()),
  /** Where it belongs: what tells it from another of the same name. */
  within: z.string(),
});
export type Findable = z.infer<typeof findableSchema>;

/** Finding anything by its name. */
export const FIND_CONTRACT = {
  /** Everything in the workspace that has a name: the register of a phase, the guideline's indicators, the playbook. */
  'find.things': read(z.object({ phase: phaseSchema }), z.array(findableSchema)),
} as const;
