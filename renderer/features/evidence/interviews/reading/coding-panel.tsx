import { useRef } from 'react';
import type { CodingChoices, TranscriptView } from '../../../../../shared/contract/interviews.ts';
import { useLanguage } from '../../../../lib/language.ts';
import { useWrite } from '../../../../lib/operations.ts';
import { useKeys } from '../../../../lib/use-keys.ts';
import { ProblemList } from '../../../../ui/problem-list.tsx';
import { useTellWritten } from '../../../../ui/use-tell-written.tsx';
import { ExcerptList } from './excerpt-list.tsx';
import { type Coding, PassageForm } from './passage-form.tsx';
import styles from './reading.module.css';
import type { ChosenPassage } from './use-passage.ts';
import { READING_WORDS } from './words.ts';

interface Props {
  readonly transcript: TranscriptView;
  readonly choices: CodingChoices;
  readonly chosen: ChosenPassage;
}

/** Codes the words that are chosen, or changes how they are coded; below, everything that is coded. */
export function CodingPanel({ transcript, choices, chosen }: Props) {
  const { say } = useLanguage();
  const tellWritten = useTellWritten();
  const topicBox = useRef<HTMLDivElement>(null);
  const saving = useWrite('interviews.saveExcerpt');
  const removing = useWrite('interviews.removeExcerpt');
  const { passage, excerpt } = chosen;
  useKeys({
    j: () => chosen.move(1),
    k: () => chosen.move(-1),
    x: chosen.extend,
    c: () => topicBox.current?.querySelector('input')?.focus(),
    escape: chosen.clear,
  });
  const save = async (coding: Coding) => {
    if (passage === null) return;
    const id = excerpt?.id ?? null;
    const saved = await saving.run({ id, transcript: transcript.id, ...passage, ...coding });
    if (!saved.ok) return;
    tellWritten(saved.value, id === null ? READING_WORDS.coded : READING_WORDS.changed);
    chosen.clear();
  };
  const remove = async () => {
    if (excerpt === null) return;
    const removed = await removing.run({ id: excerpt.id });
    if (!removed.ok) return;
    tellWritten(removed.value, READING_WORDS.removed);
    chosen.clear();
  };
  return (
    <>
      <ProblemList
        problems={[...saving.problems, ...removing.problems]}
        onClose={() => {
          saving.forget();
          removing.forget();
        }}
      />
      {passage !== null && (
        <section className={styles.coding} aria-label={say(READING_WORDS.coding)}>
          <PassageForm
            key={`${passage.start} ${passage.end} ${excerpt?.id ?? ''}`}
            quote={excerpt?.quote ?? transcript.text.slice(passage.start, passage.end)}
            excerpt={excerpt}
            choices={choices}
            isSaving={saving.isRunning}
            topicBox={topicBox}
            onSave={(coding) => void save(coding)}
            onRemove={() => void remove()}
            onDrop={chosen.clear}
          />
        </section>
      )}
      <ExcerptList excerpts={transcript.excerpts} onOpen={chosen.open} />
    </>
  );
}
