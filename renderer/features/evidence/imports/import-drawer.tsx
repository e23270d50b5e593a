import { Button, Drawer } from 'antd';
import { useNavigate } from 'react-router';
import type { ImportDetails } from '../../../../shared/contract/evidence/imports.ts';
import { useLanguage } from '../../../lib/language.ts';
import { sayMoment } from '../../../lib/moment.ts';
import { useRead } from '../../../lib/operations.ts';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { CountList } from '../count-list.tsx';
import styles from '../evidence.module.css';
import { FactList } from '../fact-list.tsx';
import { kindName, phaseName, sourceName } from '../kind-names.ts';
import { importedRowsPath } from '../paths.ts';
import { WORDS } from '../words.ts';
import { Mends, Names } from './settled-lists.tsx';
import { UndoButton } from './undo-button.tsx';

interface Props {
  /** Its number; null closes the drawer. */
  readonly sequence: number | null;
  readonly onClose: () => void;
}

/** One import: where it came from, what it brought, what was wrong with it, and taking it back. */
export function ImportDrawer({ sequence, onClose }: Props) {
  const { say } = useLanguage();
  const { value, problems } = useRead('evidence.import', sequence === null ? null : { sequence });
  return (
    <Drawer
      open={sequence !== null}
      size={640}
      mask={false}
      title={sequence === null ? '' : say({ zh: `第 ${sequence} 次导入`, en: `Import ${sequence}` })}
      onClose={onClose}
      extra={sequence === null ? null : <UndoButton sequence={sequence} />}
    >
      <ProblemList problems={problems} />
      {value === null ? problems.length === 0 && <Loading /> : <Details details={value} />}
    </Drawer>
  );
}

function Details({ details }: { readonly details: ImportDetails }) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const { kind, sequence, counts } = details;
  return (
    <div className={styles.details}>
      <CountList counts={counts} />
      <Facts details={details} />
      {kind !== 'registry' && (
        <div>
          <Button onClick={() => navigate(importedRowsPath(kind, sequence))}>{say(WORDS.browse)}</Button>
        </div>
      )}
      <Mends details={details} />
      <Names details={details} />
      <Problems details={details} />
    </div>
  );
}

function Facts({ details }: { readonly details: ImportDetails }) {
  const { say, language } = useLanguage();
  const { kind, phase, fileName, sheet, headingRow, author, importedAt, undone, sha256, unknownHeadings } =
    details;
  return (
    <FactList
      facts={[
        [say(WORDS.kind), `${say(kindName(kind))} · ${say(phaseName(phase))}`],
        [say(WORDS.file), say(sourceName(fileName))],
        [
          say(WORDS.sheet),
          say({ zh: `${sheet}，标题在第 ${headingRow} 行`, en: `${sheet}, headings in row ${headingRow}` }),
        ],
        [say(WORDS.importedAt), `${sayMoment(importedAt, language)} · ${author}`],
        [say(WORDS.undone), undone === null ? null : `${sayMoment(undone.at, language)} · ${undone.author}`],
        [say({ zh: '原样保留的列', en: 'Columns kept' }), unknownHeadings.join('、') || null],
        [
          'SHA-256',
          <span key="hash" className={styles.hash}>
            {sha256}
          </span>,
        ],
      ]}
    />
  );
}

function Problems({ details: { problems, problemCount } }: { readonly details: ImportDetails }) {
  const { say } = useLanguage();
  if (problemCount === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{say({ zh: '当时的问题', en: 'What was to be said' })}</h3>
      <ProblemList problems={problems} />
      {problemCount > problems.length && (
        <p className={styles.note}>
          {say({
            zh: `共 ${problemCount} 条，这里列出前 ${problems.length} 条。`,
            en: `The first ${problems.length} of ${problemCount}.`,
          })}
        </p>
      )}
    </section>
  );
}
