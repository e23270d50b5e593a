import type { SaidWords } from '../../../shared/contract/lists/needs.ts';
import type { Topic } from '../../../shared/model/evidence.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { quotableForm } from '../../../shared/report/voices/quotable-words.ts';
import type { ReadStore } from '../../store/store.ts';
import { compoundNames } from '../compound-names.ts';
import { knownPeople } from '../known-people.ts';
import { quotedRemarks } from '../quoted-remarks.ts';
import { byAttitude } from './by-attitude.ts';

/** Whose words are wanted: on a topic, in these compounds, of interviews that nobody coded. */
interface WantedWords {
  readonly phase: Phase;
  readonly topic: string;
  readonly codes: ReadonlySet<string>;
  isCoded(remark: Pick<Topic, 'interview' | 'compound'>): boolean;
}

/** What the evidence quotes of interviews on a topic, complaints first: how often it does, and the first of them, masked. */
export function saidWords(
  db: ReadStore,
  { phase, topic, codes, isCoded }: WantedWords,
  limit: number,
): { readonly said: SaidWords[]; readonly saidTotal: number } {
  const wanted = quotedRemarks(db, phase).filter(
    (remark) =>
      remark.topic === topic && remark.excerpt !== null && codes.has(remark.compound) && !isCoded(remark),
  );
  const people = knownPeople(db, phase);
  const nameOf = compoundNames(db, phase);
  const said = wanted
    .toSorted(byAttitude)
    .slice(0, limit)
    .map(({ interview, compound: code, attitude, excerpt }) => {
      const compound = nameOf(code);
      const words = quotableForm(excerpt ?? '', { people, places: [compound.name] });
      return { interview, compound, topic, attitude, words };
    });
  return { said, saidTotal: wanted.length };
}
