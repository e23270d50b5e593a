import { grouped } from '../../scoring/ordering.ts';
import { type CompoundVoices, FEWEST_SHOWN, type Remark } from './voices.ts';

/** A topic that at least five people spoke of, and what most of them thought. */
export interface HeardTopic {
  readonly topic: string;
  readonly people: number;
  /** Nobody's own attitude shows: of five one could be told from four. */
  readonly mostly: 'approval' | 'complaint' | 'mixed';
}

/** The topics that enough people spoke of, those that most complained of first, then by how many spoke, then by name. */
export function heardTopics({ remarks }: Pick<CompoundVoices, 'remarks'>): HeardTopic[] {
  return [...grouped(remarks, ({ topic }) => topic)]
    .map(([topic, said]) => ({ topic, people: peopleOf(said), mostly: mostlyOf(said) }))
    .filter(({ people }) => people >= FEWEST_SHOWN)
    .sort((a, b) => RANK[a.mostly] - RANK[b.mostly] || b.people - a.people || (a.topic < b.topic ? -1 : 1));
}

const RANK = { complaint: 0, mixed: 1, approval: 2 } as const;

function peopleOf(said: readonly Remark[]): number {
  return new Set(said.map(({ interview }) => interview)).size;
}

/** Most is more than half. */
function mostlyOf(said: readonly Remark[]): HeardTopic['mostly'] {
  const isMost = (attitude: Remark['attitude']) =>
    2 * said.filter((remark) => remark.attitude === attitude).length > said.length;
  if (isMost('negative')) return 'complaint';
  return isMost('positive') ? 'approval' : 'mixed';
}
