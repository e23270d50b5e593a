import { Alert, Drawer } from 'antd';
import { Link } from 'react-router';
import type { EvidenceRowDetails } from '../../../../shared/contract/evidence/rows.ts';
import { useLanguage } from '../../../lib/language.ts';
import { sayMoment } from '../../../lib/moment.ts';
import { useRead } from '../../../lib/operations.ts';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import styles from '../evidence.module.css';
import { FactList } from '../fact-list.tsx';
import { kindName, phaseName, sourceName } from '../kind-names.ts';
import { MendList } from '../mend-list.tsx';
import { importPath, leftOutPath } from '../paths.ts';
import { WORDS } from '../words.ts';
import { RowVersions } from './row-versions.tsx';
import { sayCell } from './shown-cell.ts';

interface Props {
  /** The row's number in the workspace; null closes the drawer. */
  readonly id: number | null;
  readonly onClose: () => void;
}

/** One row of evidence: what it says, the file and row it comes from, what it replaced. */
export function RowDrawer({ id, onClose }: Props) {
  const { say } = useLanguage();
  const { value, problems } = useRead('evidence.row', id === null ? null : { id });
  const title = value === null ? '' : `${value.object.name} · ${say(kindName(value.kind))}`;
  return (
    <Drawer open={id !== null} size={560} mask={false} title={title} onClose={onClose}>
      <ProblemList problems={problems} />
      {value !== null && <Details details={value} />}
      {value === null && id !== null && problems.length === 0 && <Loading />}
    </Drawer>
  );
}

function Details({ details }: { readonly details: EvidenceRowDetails }) {
  const { say } = useLanguage();
  const { columns, cells, kept, hidden, leftOut } = details;
  const said = columns.map(({ name, id, title }, index): [string, string | number] => [
    title === undefined ? say(name) : `${id} ${title}`,
    sayCell(cells[index], say) ?? '—',
  ]);
  return (
    <div className={styles.details}>
      {hidden && <Alert type="info" showIcon title={say(HIDDEN)} />}
      {leftOut !== null && <LeftOutNote leftOut={leftOut} />}
      <Section title={say({ zh: '内容', en: 'What it says' })}>
        <FactList facts={said} />
      </Section>
      <Section title={say({ zh: '出处', en: 'Source' })}>
        <Source details={details} />
      </Section>
      {details.mends.length > 0 && (
        <Section title={say({ zh: '导入前修改过的格子', en: 'Cells mended before it came in' })}>
          <MendList mends={details.mends} />
        </Section>
      )}
      {kept.length > 0 && (
        <Section title={say({ zh: '同一行里没有用到的列', en: 'Columns of the row that are not read' })}>
          <FactList facts={kept.map(({ heading, text }) => [heading, text])} />
        </Section>
      )}
      {details.versions.length > 1 && (
        <Section title={say({ zh: '来历', en: 'History' })}>
          <RowVersions details={details} />
        </Section>
      )}
    </div>
  );
}

/** That a response does not count, why, by whom and when; it leads to where that can be taken back. */
function LeftOutNote({ leftOut }: { readonly leftOut: NonNullable<EvidenceRowDetails['leftOut']> }) {
  const { say, language } = useLanguage();
  const { reason, author, at } = leftOut;
  const when = sayMoment(at, language);
  return (
    <Alert
      type="warning"
      showIcon
      title={say({ zh: `不计入，原因：${reason}`, en: `Left out; reason: ${reason}` })}
      description={
        <Link to={leftOutPath()}>
          {say({ zh: `${author}，${when}；恢复…`, en: `${author}, ${when}; count it again…` })}
        </Link>
      }
    />
  );
}

const HIDDEN = {
  zh: '这是另一位专家的分数。您给这个小区的这项指标打分之后才能看到。',
  en: 'This is another expert’s mark. You will see it once you have marked this compound on this indicator yourself.',
};

function Source({
  details: { file, sheet, row, import: sequence, phase, sha256, object },
}: {
  readonly details: EvidenceRowDetails;
}) {
  const { say } = useLanguage();
  return (
    <FactList
      facts={[
        [say(WORDS.file), say(sourceName(file))],
        [say(WORDS.sheet), sheet],
        [say(WORDS.row), say({ zh: `第 ${row} 行`, en: `row ${row}` })],
        [
          say(WORDS.imports),
          <Link key="import" to={importPath(sequence)}>
            {say({ zh: `第 ${sequence} 次导入`, en: `import ${sequence}` })}
          </Link>,
        ],
        [say(WORDS.phase), say(phaseName(phase))],
        [say({ zh: '编号', en: 'Code' }), object.id],
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

function Section({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </section>
  );
}
