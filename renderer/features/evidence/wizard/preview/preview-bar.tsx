import { Button, Segmented } from 'antd';
import type { ImportPreview, RowChoice } from '../../../../../shared/contract/evidence/preview.ts';
import { useLanguage } from '../../../../lib/language.ts';
import { useIsLate } from '../../../../ui/use-is-late.ts';
import { CountList } from '../../count-list.tsx';
import { ExportFaulty } from './export-faulty.tsx';
import styles from './preview.module.css';
import type { Revisions } from './use-revisions.ts';
import { useUndoKey } from './use-undo-key.ts';
import { takeBackWords, WORDS } from './words.ts';

interface Props {
  readonly preview: ImportPreview;
  readonly revisions: Revisions;
  readonly show: RowChoice;
  readonly onShow: (show: RowChoice) => void;
}

/** What the import would do in numbers, which rows are shown, and taking a change back. */
export function PreviewBar({ preview, revisions, show, onShow }: Props) {
  const { counts } = preview;
  return (
    <div className={styles.bar}>
      <CountList counts={counts} />
      <ShownRows preview={preview} show={show} onShow={onShow} />
      {counts.rejected > 0 && <ExportFaulty preview={preview} />}
      {revisions.isRunning && <Checking />}
      <TakeBack preview={preview} revisions={revisions} />
    </div>
  );
}

/** Says that the plan is made again, where that takes long enough to be noticed. */
function Checking() {
  const { say } = useLanguage();
  const isLate = useIsLate();
  return (
    <span className={styles.quiet} aria-live="polite">
      {isLate && say(WORDS.checking)}
    </span>
  );
}

function ShownRows({ preview: { counts, mended }, show, onShow }: Omit<Props, 'revisions'>) {
  const { say } = useLanguage();
  return (
    <Segmented<RowChoice>
      aria-label={say(WORDS.show)}
      value={show}
      onChange={onShow}
      options={[
        { value: 'all', label: say(WORDS.showAll) },
        { value: 'changing', label: say(WORDS.showChanging) },
        {
          value: 'faulty',
          label: say(WORDS.showFaulty),
          disabled: counts.rejected === 0 && show !== 'faulty',
        },
        { value: 'mended', label: say(WORDS.showMended), disabled: mended === 0 && show !== 'mended' },
      ]}
    />
  );
}

function TakeBack({ preview: { token, revisions: steps }, revisions }: Pick<Props, 'preview' | 'revisions'>) {
  const { say, language } = useLanguage();
  const canTakeBack = steps > 0 || revisions.isRunning;
  const takeBack = () => {
    if (canTakeBack) revisions.ask(token, { kind: 'take-back' });
  };
  useUndoKey(takeBack);
  return (
    <Button className={styles.undo ?? ''} disabled={!canTakeBack} onClick={takeBack}>
      {say(takeBackWords(steps.toLocaleString(language)))}
    </Button>
  );
}
