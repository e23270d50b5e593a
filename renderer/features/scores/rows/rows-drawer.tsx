import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { LeafRows } from '../../../../shared/contract/scores/rows.ts';
import type { Phase } from '../../../../shared/model/phase.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { RowSource } from './row-source.tsx';
import styles from './rows-drawer.module.css';
import { RowsTable } from './rows-table.tsx';

interface Props {
  readonly phase: Phase;
  readonly code: string;
  /** The compound's name. */
  readonly name: string;
  readonly indicator: string;
  readonly onClose: () => void;
}

/** The rows of imported files behind a leaf of a compound, and of a chosen one everything that the file held. */
export function RowsDrawer({ phase, code, name, indicator, onClose }: Props) {
  const { say } = useLanguage();
  const { value, problems } = useRead('scores.rows', { phase, code, indicator });
  const [chosen, setChosen] = useState<number | null>(null);
  const title =
    value === null
      ? `${name} · ${indicator}`
      : say({
          zh: `${name} · ${value.indicator.id} ${value.indicator.name}：${value.rows.length} 行`,
          en: `${name} · ${value.indicator.id} ${value.indicator.name}: ${value.rows.length} rows`,
        });
  return (
    <Drawer
      open
      size="large"
      title={title}
      onClose={onClose}
      extra={<BrowseButton code={code} rows={value} />}
    >
      <div className={styles.contents}>
        <ProblemList problems={problems} />
        {value === null ? (
          problems.length === 0 && <Loading />
        ) : (
          <>
            <About rows={value} />
            <div className={styles.table}>
              <RowsTable rows={value.rows} chosen={chosen} onChoose={setChosen} />
            </div>
            {chosen !== null && <RowSource id={chosen} />}
          </>
        )}
      </div>
    </Drawer>
  );
}

/** Whose evidence it is, and what the ids in the rows stand for. */
function About({ rows: { object, legend, hidden } }: { readonly rows: LeafRows }) {
  const { say } = useLanguage();
  return (
    <>
      {hidden && (
        <p className={styles.note}>
          {say({
            zh: '其他专家的打分在您自己打分之后才能看到。',
            en: 'What other experts gave is shown after you have given your own mark.',
          })}
        </p>
      )}
      {object.level === 'committee' && (
        <p className={styles.note}>
          {say({
            zh: `这是居委会 ${object.id} 的数据，计入其每个小区。`,
            en: `This is evidence of the committee ${object.id}; it counts for each of its compounds.`,
          })}
        </p>
      )}
      {legend.length > 0 && (
        <dl className={styles.legend}>
          {legend.map(({ id, text }) => (
            <div key={id} className={styles.entry}>
              <dt>{id}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

/** All that is known of this compound in this kind stands among the evidence. */
function BrowseButton({ code, rows }: { readonly code: string; readonly rows: LeafRows | null }) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  if (rows === null) return null;
  const query = new URLSearchParams({ kind: rows.kind, compound: code });
  return (
    <Button onClick={() => navigate(`/evidence/rows?${query}`)}>
      {say({ zh: '在数据中浏览', en: 'Browse the evidence' })}
    </Button>
  );
}
