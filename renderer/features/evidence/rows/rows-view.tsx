import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { OutputOf } from '../../../lib/client.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { EvidenceFrame } from '../evidence-frame.tsx';
import { kindName, phaseName } from '../kind-names.ts';
import { IMPORT_PATH } from '../paths.ts';
import { RowDrawer } from './row-drawer.tsx';
import { RowFilters } from './row-filters.tsx';
import { RowTable } from './row-table.tsx';
import { useRowFilter } from './use-row-filter.ts';

/** Every row of evidence of the chosen phase, narrowed as the person likes. */
export function RowsView() {
  const { evidencePhase: phase } = usePhase();
  const { value, problems } = useRead('evidence.choices', { phase });
  if (value !== null) return <Rows choices={value} />;
  return (
    <EvidenceFrame>{problems.length > 0 ? <ProblemList problems={problems} /> : <Loading />}</EvidenceFrame>
  );
}

function Rows({ choices }: { readonly choices: OutputOf<'evidence.choices'> }) {
  const { evidencePhase: phase } = usePhase();
  const first = choices.kinds.find(({ rows }) => rows > 0)?.kind ?? 'questionnaire';
  const chosen = useRowFilter(phase, first);
  const [opened, setOpened] = useState<number | null>(null);
  const { filter } = chosen;
  const rows = choices.kinds.find(({ kind }) => kind === filter.kind)?.rows ?? 0;
  const isBare = rows === 0 && filter.import === undefined;
  return (
    <EvidenceFrame filters={<RowFilters choices={choices} chosen={chosen} />}>
      {isBare ? (
        <NoRows kind={filter.kind} />
      ) : (
        <RowTable filter={filter} opened={opened} onOpen={({ id }) => setOpened(id)} />
      )}
      <RowDrawer id={opened} onClose={() => setOpened(null)} />
    </EvidenceFrame>
  );
}

function NoRows({ kind }: { readonly kind: Parameters<typeof kindName>[0] }) {
  const { say } = useLanguage();
  const { evidencePhase } = usePhase();
  const navigate = useNavigate();
  const [what, when] = [kindName(kind), phaseName(evidencePhase)];
  return (
    <EmptyState
      title={say({ zh: `${when.zh}还没有${what.zh}`, en: `No ${what.en} of ${when.en} yet` })}
      text={say({
        zh: '导入表格，或在“录入”里逐项输入；每一行都记得它来自哪个文件的第几行。',
        en: 'Import a spreadsheet, or type it in under “Entry”. Every row remembers the file and row it comes from.',
      })}
      actions={
        <Button type="primary" onClick={() => navigate(IMPORT_PATH)}>
          {say({ zh: '导入…', en: 'Import…' })}
        </Button>
      }
    />
  );
}
