import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { IMPORT_KINDS, type ImportKind } from '../../../../shared/model/evidence.ts';
import type { Problem } from '../../../../shared/problems/problem.ts';
import { chooseFile } from '../../../lib/files.ts';
import { useLanguage } from '../../../lib/language.ts';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { kindName } from '../kind-names.ts';
import { FORMS_PATH } from '../paths.ts';
import styles from './import-view.module.css';
import type { ImportWizard } from './use-import-wizard.ts';
import { KIND_TEXTS, WORDS } from './words.ts';

const LARGE_CODES: readonly Problem['code'][] = ['file-too-large', 'file-inflates-too-far'];

interface Props {
  readonly wizard: ImportWizard;
  /** The kind that another screen asked for, where the file does not say what it is. */
  readonly kind: ImportKind | null;
}

/** The first step: a file is dropped or chosen. */
export function FileStep({ wizard, kind }: Props) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const { looking, refusedPath } = wizard;
  if (looking.isRunning) return <Loading />;
  const isTooLarge = looking.problems.some(({ code }) => LARGE_CODES.includes(code));
  const choose = async () => {
    const path = await chooseFile('spreadsheet');
    if (path !== null) wizard.add([path], kind);
  };
  return (
    <div className={styles.step}>
      <ProblemList problems={looking.problems} />
      <div className={styles.buttons}>
        {isTooLarge && refusedPath !== null && (
          <Button onClick={() => void wizard.open(refusedPath, true, kind)}>{say(WORDS.large)}</Button>
        )}
        {wizard.waiting.length > 0 && <Button onClick={wizard.next}>{say(WORDS.skipFile)}</Button>}
      </div>
      <section className={styles.drop}>
        <h2 className={styles.name}>{say(WORDS.dropTitle)}</h2>
        <p className={styles.note}>{say(WORDS.dropText)}</p>
        <div className={styles.buttons}>
          <Button type="primary" onClick={() => void choose()}>
            {say(WORDS.chooseFile)}
          </Button>
          <Button onClick={() => navigate(FORMS_PATH)}>{say(WORDS.fieldForms)}</Button>
        </div>
      </section>
      <KindList />
    </div>
  );
}

function KindList() {
  const { say } = useLanguage();
  return (
    <section>
      <h2 className={styles.name}>{say(WORDS.whatComesIn)}</h2>
      <dl className={styles.kinds}>
        {IMPORT_KINDS.flatMap((kind) => [
          <dt key={kind}>{say(kindName(kind))}</dt>,
          <dd key={`${kind} text`}>{say(KIND_TEXTS[kind])}</dd>,
        ])}
      </dl>
    </section>
  );
}
