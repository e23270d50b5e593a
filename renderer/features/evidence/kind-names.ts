import type { Wording } from '../../../shared/language/wording.ts';
import type { ImportKind } from '../../../shared/model/evidence.ts';
import { DIRECT_ENTRY } from '../../../shared/model/import-record.ts';
import { IMPORT_KIND_NAMES, PHASE_NAMES } from '../../../shared/model/names.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { WORDS } from './words.ts';

/** What a kind of import is called. */
export function kindName(kind: ImportKind): Wording {
  return IMPORT_KIND_NAMES[kind];
}

/** What the phase of an import is called; a register may serve both. */
export function phaseName(phase: Phase | null): Wording {
  return phase === null ? WORDS.bothPhases : PHASE_NAMES[phase];
}

/** The file that something came from; what was typed in the program itself came from none. */
export function sourceName(fileName: string): Wording {
  return fileName === DIRECT_ENTRY ? { zh: fileName, en: 'typed in' } : { zh: fileName, en: fileName };
}
