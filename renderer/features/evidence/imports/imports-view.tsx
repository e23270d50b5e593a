import { Button } from 'antd';
import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { ListedImport } from '../../../../shared/contract/evidence/imports.ts';
import { type Speaking, useLanguage } from '../../../lib/language.ts';
import { sayMoment } from '../../../lib/moment.ts';
import { useRead } from '../../../lib/operations.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import type { TableColumn } from '../../../ui/table-column.tsx';
import styles from '../evidence.module.css';
import { EvidenceFrame } from '../evidence-frame.tsx';
import { kindName, phaseName, sourceName } from '../kind-names.ts';
import { IMPORT_PATH, IMPORTS_PATH, importPath } from '../paths.ts';
import { WORDS } from '../words.ts';
import { ImportDrawer } from './import-drawer.tsx';

/** Everything that came in, the latest first; one of them open beside the list. */
export function ImportsView() {
  const { value, problems } = useRead('evidence.imports', {});
  return (
    <EvidenceFrame>
      <ProblemList problems={problems} />
      {value === null ? problems.length === 0 && <Loading /> : <Imports imports={value} />}
    </EvidenceFrame>
  );
}

function Imports({ imports }: { readonly imports: readonly ListedImport[] }) {
  const speaking = useLanguage();
  const { say } = speaking;
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const opened = search.has('import') ? Number(search.get('import')) : null;
  const columns = useMemo(() => importColumns(speaking), [speaking]);
  if (imports.length === 0) return <NoImports />;
  return (
    <>
      <DataTable
        label={say(WORDS.imports)}
        columns={columns}
        rows={imports}
        rowKey={({ sequence }) => String(sequence)}
        onOpen={({ sequence }) => navigate(importPath(sequence))}
        openKey={String(opened)}
        rowClass={({ undone }) => (undone === null ? undefined : styles.gone)}
      />
      <ImportDrawer sequence={opened} onClose={() => navigate(IMPORTS_PATH)} />
    </>
  );
}

function NoImports() {
  const { say } = useLanguage();
  const navigate = useNavigate();
  return (
    <EmptyState
      title={say({ zh: '还没有导入过', en: 'Nothing was imported yet' })}
      text={say({
        zh: '先导入名册，再导入问卷、访谈、评分、检查和台账。每次导入都列在这里，可以整次撤销。',
        en: 'Import the register first, then questionnaires, interviews, marks, checks and records. Every import is listed here and can be undone as a whole.',
      })}
      actions={
        <Button type="primary" onClick={() => navigate(IMPORT_PATH)}>
          {say({ zh: '导入…', en: 'Import…' })}
        </Button>
      }
    />
  );
}

function importColumns({ say, language }: Speaking): TableColumn<ListedImport>[] {
  const count = (name: keyof ListedImport['counts'], title: string): TableColumn<ListedImport> => ({
    key: name,
    title,
    value: ({ counts }) => counts[name] ?? 0,
    render: ({ counts }) => (counts[name] ?? 0).toLocaleString(language),
    width: 80,
    align: 'end',
  });
  return [
    {
      key: 'sequence',
      title: say(WORDS.sequence),
      value: ({ sequence }) => sequence,
      width: 72,
      align: 'end',
    },
    {
      key: 'importedAt',
      title: say(WORDS.importedAt),
      value: ({ importedAt }) => importedAt,
      render: ({ importedAt }) => sayMoment(importedAt, language),
      width: 136,
    },
    { key: 'kind', title: say(WORDS.kind), value: ({ kind }) => say(kindName(kind)), width: 104 },
    { key: 'phase', title: say(WORDS.phase), value: ({ phase }) => say(phaseName(phase)), width: 96 },
    {
      key: 'file',
      title: say(WORDS.file),
      value: ({ fileName }) => say(sourceName(fileName)),
      minWidth: 200,
    },
    count('accepted', say({ zh: '新增', en: 'New' })),
    count('replaced', say({ zh: '更新', en: 'Updated' })),
    count('unchanged', say({ zh: '不变', en: 'Unchanged' })),
    count('rejected', say({ zh: '有问题', en: 'In fault' })),
    { key: 'author', title: say(WORDS.author), value: ({ author }) => author, width: 96 },
    {
      key: 'undone',
      title: say({ zh: '状态', en: 'State' }),
      value: ({ undone }) => (undone === null ? say({ zh: '有效', en: 'stands' }) : say(WORDS.undone)),
      width: 80,
    },
  ];
}
