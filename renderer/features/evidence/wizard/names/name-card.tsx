import { Button, Radio } from 'antd';
import { useId, useState } from 'react';
import type { NameProposalView } from '../../../../../shared/contract/evidence/wizard.ts';
import { CONFIDENCE_LEVELS } from '../../../../../shared/intake/confidence-levels.ts';
import type { Wording } from '../../../../../shared/language/wording.ts';
import type { AssessedObject } from '../../../../../shared/model/evidence.ts';
import type { Phase } from '../../../../../shared/model/phase.ts';
import { useLanguage } from '../../../../lib/language.ts';
import styles from './names.module.css';
import { isSameObject, ObjectSelect } from './object-select.tsx';
import { AUTHORITIES, confidenceWords, REASONS, rowsWords, WORDS } from './words.ts';

interface Props {
  readonly name: NameProposalView;
  readonly phase: Phase | null;
  /** Hears what the name means; null for nothing. */
  readonly onSettle: (object: AssessedObject | null) => void;
}

/** What is chosen on the card: a candidate by its place, nothing, or another object. */
type Choice = number | 'none' | 'other';

/** One name as it is written, what it may mean and why, and the choice among it. */
export function NameCard({ name, phase, onSettle }: Props) {
  const { say, language } = useLanguage();
  const title = useId();
  const { text, committee, rows, firstRow, candidates, taken } = name;
  const [choice, setChoice] = useState(() => firstChoice(name));
  const [other, setOther] = useState<AssessedObject | null>(taken?.object ?? null);
  const chosen = typeof choice === 'number' ? candidates[choice]?.object : choice === 'other' ? other : null;
  const [isRefused, setRefused] = useState(false);
  const settle = () => {
    const object = chosen ?? null;
    // A name that means nothing yet stays as it is: its rows are left out.
    setRefused(object === null);
    if (object !== null || taken !== null) onSettle(object);
  };
  const isReady = choice !== null && (choice === 'none' || chosen != null);
  return (
    <section className={styles.card} aria-labelledby={title}>
      <h3 id={title} className={styles.name}>
        {text}
      </h3>
      <p className={styles.note}>
        {say(rowsWords(rows.toLocaleString(language), firstRow, committee))} ·{' '}
        <strong>{say(stateWords(taken, isRefused))}</strong>
      </p>
      <Radio.Group
        className={styles.choices ?? ''}
        aria-labelledby={title}
        value={choice}
        onChange={({ target }) => setChoice(target.value)}
      >
        {candidates.map((candidate, index) => (
          <Radio key={`${candidate.object.level} ${candidate.object.id}`} value={index}>
            <Candidate candidate={candidate} />
          </Radio>
        ))}
        <Radio value="other">{say(WORDS.other)}</Radio>
        {choice === 'other' && <ObjectSelect phase={phase} value={other} onChoose={setOther} />}
        <Radio value="none">{say(WORDS.none)}</Radio>
      </Radio.Group>
      {candidates.length === 0 && <p className={styles.note}>{say(WORDS.nothingAlike)}</p>}
      <div>
        <Button
          size="small"
          disabled={!isReady}
          aria-label={say({ zh: `确认“${text}”`, en: `Confirm “${text}”` })}
          onClick={settle}
        >
          {say(WORDS.confirm)}
        </Button>
      </div>
    </section>
  );
}

function stateWords(taken: NameProposalView['taken'], isRefused: boolean): Wording {
  if (taken !== null) return AUTHORITIES[taken.by];
  return isRefused ? WORDS.refused : WORDS.open;
}

function Candidate({ candidate }: { readonly candidate: NameProposalView['candidates'][number] }) {
  const { say } = useLanguage();
  const { name, object, confidence, reasons } = candidate;
  const because = reasons.map((reason) => say(REASONS[reason])).join(say({ zh: '；', en: '; ' }));
  return (
    <>
      {object.level === 'compound' ? `${name}（${object.id}）` : name}{' '}
      <span className={styles.note}>
        {say(confidenceWords(confidence))}
        {because === '' ? '' : say({ zh: `：${because}`, en: `: ${because}` })}
      </span>
    </>
  );
}

/** What was taken; else the likeliest, where it is likely enough to be proposed. */
function firstChoice({ taken, candidates: [...candidates] }: NameProposalView): Choice | null {
  if (taken !== null) {
    const known = candidates.findIndex(({ object }) => isSameObject(object, taken.object));
    return known === -1 ? 'other' : known;
  }
  return (candidates[0]?.confidence ?? 0) >= CONFIDENCE_LEVELS.high ? 0 : null;
}
