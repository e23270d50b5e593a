import { AutoComplete, Segmented, Select } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import type { EntryChoices } from '../../../../shared/contract/entry.ts';
import { useWorkspace } from '../../../lib/app-state.tsx';
import { useLanguage } from '../../../lib/language.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { type ChosenEntry, ENTRY_KINDS } from './chosen-entry.ts';
import { waitingDrafts } from './drafts.ts';
import styles from './entry-screen.module.css';
import { type EntryKind, expertWords, KIND_NAMES, LEVEL_WORDS, WORDS, waitingWords } from './words.ts';

interface Props {
  readonly choices: EntryChoices;
  readonly chosen: ChosenEntry;
  readonly onChoose: (part: Readonly<Record<string, string>>) => void;
}

/** What is entered, about compounds or committees, on which indicator, by which expert. */
export function EntryToolbar({ choices, chosen, onChoose }: Props) {
  const { say } = useLanguage();
  const { kind, grid, expert } = chosen;
  const waiting = waitingDrafts(useWorkspace().path, usePhase().evidencePhase);
  const labelOf = (other: EntryKind) => {
    const count = other === kind ? 0 : (waiting.get(other) ?? 0);
    return count === 0 ? say(KIND_NAMES[other]) : say(waitingWords(KIND_NAMES[other], count));
  };
  const grids = choices.grids.filter((other) => other.kind === kind);
  const levels = [...new Set(grids.map(({ level }) => level))];
  const leaves = grids.filter(({ level, indicator }) => level === grid?.level && indicator !== null);
  return (
    <div className={styles.toolbar}>
      <Segmented
        aria-label={say(WORDS.kind)}
        value={kind}
        onChange={(next) => onChoose({ kind: next })}
        options={ENTRY_KINDS.map((value) => ({ value, label: labelOf(value) }))}
      />
      {levels.length > 1 && grid !== null && (
        <Segmented
          aria-label={say(WORDS.level)}
          value={grid.level}
          onChange={(level) => onChoose({ level })}
          options={levels.map((value) => ({ value, label: say(LEVEL_WORDS[value]) }))}
        />
      )}
      {leaves.length > 0 && grid !== null && (
        <Labelled label={say(WORDS.indicator)}>
          {(id) => (
            <Select
              id={id}
              style={{ minWidth: 240 }}
              value={grid.indicator ?? ''}
              onChange={(indicator) => onChoose({ indicator, level: grid.level })}
              options={leaves.map(({ indicator, name }) => ({ value: indicator ?? '', label: name }))}
            />
          )}
        </Labelled>
      )}
      {kind === 'marks' && (
        <ExpertChoice choices={choices} expert={expert} onChoose={(name) => onChoose({ expert: name })} />
      )}
    </div>
  );
}

interface ExpertProps {
  readonly choices: EntryChoices;
  readonly expert: string;
  readonly onChoose: (name: string) => void;
}

function ExpertChoice({ choices: { experts, person }, expert, onChoose }: ExpertProps) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState(expert);
  const settle = () => (typed.trim() === '' ? setTyped(expert) : typed !== expert && onChoose(typed.trim()));
  return (
    <Labelled label={say(WORDS.expert)}>
      {(id) => (
        <>
          <AutoComplete
            id={id}
            style={{ width: 144 }}
            value={typed}
            options={experts.map((value) => ({ value }))}
            onChange={setTyped}
            onSelect={onChoose}
            onBlur={settle}
            onInputKeyDown={({ key }) => key === 'Enter' && settle()}
          />
          {expert !== person && <span className={styles.quiet}>{say(expertWords(expert))}</span>}
        </>
      )}
    </Labelled>
  );
}

function Labelled({
  label,
  children,
}: {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <span className={styles.labelled}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </span>
  );
}
