import type { Phase } from '../../../shared/model/phase.ts';
import type { StoredRecord } from '../../../shared/model/records/record.ts';
import { currentRecord } from '../../store/records.ts';
import type { ReadStore } from '../../store/store.ts';

/** The sampling plan of a phase as it was saved last; null where none was made. */
export function latestPlan(db: ReadStore, phase: Phase): StoredRecord<'sampling-plan'> | null {
  return currentRecord(db, 'sampling-plan', planId(phase));
}

/** The id of the record that holds the plan of a phase: each has one. */
export function planId(phase: Phase): string {
  return `sampling-plan/${phase}`;
}
