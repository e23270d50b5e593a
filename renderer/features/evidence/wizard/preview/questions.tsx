import { Radio, Segmented } from 'antd';
import type { ImportPreview, Revision } from '../../../../../shared/contract/evidence/preview.ts';
import type { Problem } from '../../../../../shared/problems/problem.ts';
import { useLanguage } from '../../../../lib/language.ts';
import { NamesQuestion } from '../names/names-question.tsx';
import { lastChoice, notShownBy } from './changes.ts';
import styles from './preview.module.css';
import { Question } from './question.tsx';
import type { Revisions } from './use-revisions.ts';
import { absentWords, hiddenWords, WORDS } from './words.ts';

interface Props {
  readonly preview: ImportPreview;
  readonly revisions: Revisions;
}

/** Warnings that say what is asked here, or was answered here. */
export const ASKED_ABOUT: ReadonlySet<Problem['code']> = new Set<Problem['code']>([
  'import-names-taken',
  'import-hidden-rows',
  'import-rows-absent',
  'import-rows-withdrawn',
]);

/** What a person is asked about the whole file: names, hidden rows, numbers for options, rows that are gone. */
export function Questions({ preview, revisions }: Props) {
  const { names, hiddenRows, numbers, absent } = preview;
  if (names.length === 0 && hiddenRows === null && numbers === null && absent === null) return null;
  return (
    <ul className={styles.questions}>
      <NamesQuestion preview={preview} revisions={revisions} />
      <HiddenRows preview={preview} revisions={revisions} />
      <Numbers preview={preview} revisions={revisions} />
      <Absent preview={preview} revisions={revisions} />
    </ul>
  );
}

function HiddenRows({ preview, revisions }: Props) {
  const { say, language } = useLanguage();
  const { hiddenRows } = preview;
  if (hiddenRows === null) return null;
  const chosen = chosenNow(preview, revisions, 'hidden-rows')?.read ?? hiddenRows.read;
  return (
    <Question text={say(hiddenWords(hiddenRows.count.toLocaleString(language)))}>
      <Segmented<boolean>
        aria-label={say(WORDS.hiddenRows)}
        value={chosen}
        onChange={(read) => ask(preview, revisions, { kind: 'hidden-rows', read })}
        options={[
          { value: true, label: say(WORDS.readThem) },
          { value: false, label: say(WORDS.leaveOut) },
        ]}
      />
    </Question>
  );
}

function Numbers({ preview, revisions }: Props) {
  const { say } = useLanguage();
  if (preview.numbers === null) return null;
  return (
    <Question text={say(WORDS.numbersText)} isOpen={preview.numbers === 'open'}>
      <Radio.Group
        aria-label={say(WORDS.numbers)}
        value={chosenNow(preview, revisions, 'numbers')?.reading ?? preview.numbers}
        onChange={({ target }) => ask(preview, revisions, { kind: 'numbers', reading: target.value })}
        options={[
          { value: 'ordinal', label: say(WORDS.ordinal) },
          { value: 'value', label: say(WORDS.value) },
        ]}
      />
    </Question>
  );
}

function Absent({ preview, revisions }: Props) {
  const { say, language } = useLanguage();
  const { absent } = preview;
  if (absent === null) return null;
  return (
    <Question text={say(absentWords(absent.count.toLocaleString(language), absent.imports))}>
      <Segmented<boolean>
        aria-label={say(WORDS.absent)}
        value={chosenNow(preview, revisions, 'absent')?.withdraw ?? absent.withdraw}
        onChange={(withdraw) => ask(preview, revisions, { kind: 'absent', withdraw })}
        options={[
          { value: false, label: say(WORDS.keepAbsent) },
          { value: true, label: say(WORDS.withdrawAbsent) },
        ]}
      />
    </Question>
  );
}

function ask({ token }: ImportPreview, revisions: Revisions, revision: Revision): void {
  revisions.ask(token, { kind: 'revise', revision });
}

/** What was chosen and is still being planned. */
function chosenNow<Kind extends Revision['kind']>(
  { token }: ImportPreview,
  { asked }: Revisions,
  kind: Kind,
) {
  return lastChoice(notShownBy(asked, token), kind);
}
