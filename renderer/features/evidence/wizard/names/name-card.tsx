import { Button, Radio } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import type { NameProposalView } from '../../../../../shared/contract/evidence/preview.ts';
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
  const { text, committee, rows, firstRow, taken } = name;
  const { choice, choose, other, chooseOther, isReady, isRefused, settle } = useNameChoice(name, onSettle);
  return (
    <section className={styles.card} aria-labelledby={title}>
      <h3 id={title} className={styles.name}>
        {text}
      </h3>
      <p className={styles.note}>
        {say(rowsWords(rows.toLocaleString(language), firstRow, committee))} ·{' '}
        <strong>{say(stateWords(taken, isRefused))}</strong>
      </p>
      <Choices name={name} title={title} choice={choice} onChoose={choose}>
        {choice === 'other' && <ObjectSelect phase={phase} value={other} onChoose={chooseOther} />}
      </Choices>
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

/** What is chosen on a card, and settling it. */
function useNameChoice(name: NameProposalView, onSettle: Props['onSettle']) {
  const { candidates, taken } = name;
  const [choice, choose] = useState(() => firstChoice(name));
  const [other, chooseOther] = useState<AssessedObject | null>(taken?.object ?? null);
  const [isRefused, setRefused] = useState(false);
  const chosen = typeof choice === 'number' ? candidates[choice]?.object : choice === 'other' ? other : null;
  const isReady = choice !== null && (choice === 'none' || chosen != null);
  const settle = () => {
    const object = chosen ?? null;
    // A name that means nothing yet stays as it is: its rows are left out.
    setRefused(object === null);
    if (object !== null || taken !== null) onSettle(object);
  };
  return { choice, choose, other, chooseOther, isReady, isRefused, settle };
}

interface ChoicesProps {
  readonly name: NameProposalView;
  /** The id of the heading that names the choice. */
  readonly title: string;
  readonly choice: Choice | null;
  readonly onChoose: (choice: Choice) => void;
  /** The choice of another object, below its button. */
  readonly children: ReactNode;
}

function Choices({ name: { candidates }, title, choice, onChoose, children }: ChoicesProps) {
  const { say } = useLanguage();
  return (
    <>
      <Radio.Group
        className={styles.choices ?? ''}
        aria-labelledby={title}
        value={choice}
        onChange={({ target }) => onChoose(target.value)}
      >
        {candidates.map((candidate, index) => (
          <Radio key={`${candidate.object.level} ${candidate.object.id}`} value={index}>
            <Candidate candidate={candidate} />
          </Radio>
        ))}
        <Radio value="other">{say(WORDS.other)}</Radio>
        {children}
        <Radio value="none">{say(WORDS.none)}</Radio>
      </Radio.Group>
      {candidates.length === 0 && <p className={styles.note}>{say(WORDS.nothingAlike)}</p>}
    </>
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
function firstChoice({ taken, candidates }: NameProposalView): Choice | null {
  if (taken !== null) {
    const known = candidates.findIndex(({ object }) => isSameObject(object, taken.object));
    return known === -1 ? 'other' : known;
  }
  return (candidates[0]?.confidence ?? 0) >= CONFIDENCE_LEVELS.high ? 0 : null;
}
