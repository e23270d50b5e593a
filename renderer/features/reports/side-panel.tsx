import { useState } from 'react';
import type { ReportChoices } from '../../../shared/contract/report-choices.ts';
import type { ScoresState } from '../../../shared/contract/scores.ts';
import { useLanguage } from '../../lib/language.ts';
import { PartSwitch } from '../../ui/part-switch.tsx';
import { DOCUMENTS, type DocumentKind } from './document-names.ts';
import styles from './reports-screen.module.css';
import { RunFacts } from './run-facts.tsx';
import { TEXT_WORDS } from './texts/text-words.ts';
import { TextsPanel } from './texts/texts-panel.tsx';
import type { Texts } from './texts/use-texts.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly shown: DocumentKind;
  readonly choices: ReportChoices;
  /** Null while it is not known. */
  readonly state: ScoresState | null;
  readonly texts: Texts | null;
}

/** Beside the page: the words of the document, or the run its figures come from. */
export function SidePanel({ shown, choices, state, texts }: Props) {
  const { say } = useLanguage();
  const [part, setPart] = useState('texts');
  const isTexts = part === 'texts' && texts !== null;
  return (
    <>
      <div className={styles.parts}>
        <PartSwitch
          label={say(WORDS.beside)}
          value={part}
          parts={[
            { path: 'texts', name: say(TEXT_WORDS.title) },
            { path: 'facts', name: say(WORDS.source) },
          ]}
          onChange={setPart}
        />
      </div>
      {isTexts && <TextsPanel texts={texts} kind={DOCUMENTS[shown].texts} />}
      {part === 'facts' && <RunFacts choices={choices} state={state} />}
    </>
  );
}
