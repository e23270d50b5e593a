import { Button, Drawer } from 'antd';
import { useNavigate } from 'react-router';
import type { MissingEvidence } from '../../../shared/contract/overview.ts';
import type { Wording } from '../../../shared/language/wording.ts';
import type { ImportKind } from '../../../shared/model/evidence.ts';
import { IMPORT_KIND_NAMES, METHOD_NAMES } from '../../../shared/model/names.ts';
import { useLanguage } from '../../lib/language.ts';
import { useRead } from '../../lib/operations.ts';
import { usePhase } from '../../lib/phase.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Loading } from '../../ui/loading.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import type { TableColumn } from '../../ui/table-column.tsx';
import type { Gap } from './gap.ts';
import styles from './missing-drawer.module.css';
import { LACKS, WORDS } from './words.ts';

interface Props {
  readonly gap: Gap | null;
  readonly onClose: () => void;
}

/** The compounds behind a cell of the map: which lack the evidence, and the ways to bring it. */
export function MissingDrawer({ gap, onClose }: Props) {
  const { say } = useLanguage();
  const { evidencePhase: phase } = usePhase();
  const { value, problems } = useRead('overview.missing', gap === null ? null : { phase, ...gap });
  const title = gap === null ? '' : say(titleOf(gap));
  return (
    <Drawer open={gap !== null} onClose={onClose} size={560} title={title}>
      <ProblemList problems={problems} />
      {gap !== null && (value === null ? <Loading /> : <MissingList missing={value} />)}
    </Drawer>
  );
}

function titleOf({ method, subdistrict }: Gap): Wording {
  const place = subdistrict === null ? WORDS.district : { zh: subdistrict, en: subdistrict };
  return {
    zh: `${place.zh}：缺${METHOD_NAMES[method].zh}`,
    en: `${place.en}: compounds that ${LACKS[method].en}`,
  };
}

type MissingCompound = MissingEvidence['compounds'][number];

function MissingList({ missing: { compounds, leaves, kinds } }: { readonly missing: MissingEvidence }) {
  const { language, say } = useLanguage();
  const navigate = useNavigate();
  const separator = say({ zh: '、', en: '; ' });
  return (
    <div className={styles.list}>
      <p className={styles.leaves}>
        {say({
          zh: `以下 ${compounds.length} 个小区在这些指标上都没有数据：`,
          en: `These ${compounds.length} compounds have no evidence for any of these indicators: `,
        })}
        {leaves.map(({ id, name }) => `${id} ${name}`).join(separator)}
      </p>
      <div className={styles.ways}>
        {kinds.map((kind) => (
          <BringButton key={kind} kind={kind} />
        ))}
      </div>
      <div className={styles.table}>
        <DataTable
          label={say({ zh: '缺数据的小区', en: 'Compounds without evidence' })}
          columns={COLUMNS[language]}
          rows={compounds}
          rowKey={({ code }) => code}
          onOpen={({ code }) => navigate(`/scores/compound/${encodeURIComponent(code)}`)}
          empty={say(WORDS.noMissing)}
        />
      </div>
    </div>
  );
}

function BringButton({ kind }: { readonly kind: ImportKind }) {
  const { language, say } = useLanguage();
  const { evidencePhase } = usePhase();
  const navigate = useNavigate();
  const name = IMPORT_KIND_NAMES[kind][language];
  return (
    <Button onClick={() => navigate(`/evidence/import?kind=${kind}&phase=${evidencePhase}`)}>
      {say({ zh: `导入${name}`, en: `Import ${name}` })}
    </Button>
  );
}

const columns = (
  names: readonly [string, string, string, string, string],
): TableColumn<MissingCompound>[] => [
  { key: 'code', title: names[0], value: ({ code }) => code, width: 72 },
  { key: 'name', title: names[1], value: ({ name }) => name, minWidth: 120 },
  { key: 'type', title: names[2], value: ({ type }) => type, width: 96 },
  { key: 'subdistrict', title: names[3], value: ({ subdistrict }) => subdistrict, width: 104 },
  { key: 'committee', title: names[4], value: ({ committee }) => committee, width: 112 },
];

const COLUMNS = {
  zh: columns(['编号', '小区', '类型', '街镇', '居委会']),
  en: columns(['Code', 'Compound', 'Type', 'Subdistrict', 'Committee']),
} as const;
