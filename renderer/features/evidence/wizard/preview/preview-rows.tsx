import { useCallback, useMemo, useRef, useState } from 'react';
import type {
  ImportPreview,
  PreviewRow,
  RowChoice,
} from '../../../../../shared/contract/evidence/preview.ts';
import { useLanguage } from '../../../../lib/language.ts';
import { useSteady } from '../../../../lib/use-steady.ts';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { Loading } from '../../../../ui/loading.tsx';
import { PagedGrid, type PagedGridHandle } from '../../../../ui/paged-grid/paged-grid.tsx';
import { ProblemList } from '../../../../ui/problem-list.tsx';
import { CellBar } from './cell-bar.tsx';
import { type LastMend, MendedNow } from './mended-now.tsx';
import styles from './preview.module.css';
import { fileColumn, type GridLayout, headingOf, previewColumns } from './preview-columns.tsx';
import type { Revisions } from './use-revisions.ts';
import { useRowsAsChanged } from './use-rows-as-changed.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly preview: ImportPreview;
  readonly show: RowChoice;
  readonly layout: GridLayout;
  readonly revisions: Revisions;
}

/** The rows of a preview as a grid whose cells are mended, and the cell that is looked at in words. */
export function PreviewRows({ preview, show, layout, revisions }: Props) {
  const speaking = useLanguage();
  const { say } = speaking;
  const { token, headings } = preview;
  const grid = useRef<PagedGridHandle>(null);
  const [isTyping, setTyping] = useState(false);
  const [place, setPlace] = useState<{ readonly index: number; readonly column: string | null } | null>(null);
  const { mend, lastMend } = useMending(token, revisions);
  const { list, rowAt } = useRowsAsChanged({ token, show }, isTyping, grid, revisions);
  const columns = useMemo(() => previewColumns({ headings }, layout, speaking), [headings, layout, speaking]);
  const rowName = useCallback(({ row }: PreviewRow) => say({ zh: `第 ${row} 行`, en: `Row ${row}` }), [say]);
  if (list.shown === null) {
    return list.problems.length > 0 ? <ProblemList problems={list.problems} /> : <Loading />;
  }
  const row = place === null ? null : rowAt(place.index);
  const column = fileColumn(place?.column ?? null);
  return (
    <>
      <div className={styles.grid}>
        {list.total === 0 ? (
          <EmptyState title={say(list.shown.show === 'faulty' ? WORDS.noFaultyRows : WORDS.noRows)} />
        ) : (
          <PagedGrid
            ref={grid}
            label={say(WORDS.grid)}
            columns={columns}
            total={list.total}
            rowAt={rowAt}
            onSee={list.onSee}
            textOf={textOf}
            rowName={rowName}
            onType={mend}
            onTyping={setTyping}
            onPlace={(index, key) => setPlace({ index, column: key })}
          />
        )}
      </div>
      <CellBar row={row} column={column} headings={headings} />
      <MendedNow
        preview={preview}
        revisions={revisions}
        last={lastMend}
        onAll={() => grid.current?.focus()}
        heading={(at) => headingOf(headings, at)}
      />
    </>
  );
}

function textOf({ cells }: PreviewRow, key: string): string | null {
  const column = fileColumn(key);
  return column === null ? null : (cells[column] ?? '');
}

/** Mends cells of the preview of this token, and remembers the last. */
function useMending(token: string, revisions: Revisions) {
  const [lastMend, setLastMend] = useState<LastMend | null>(null);
  const mend = useSteady((row: PreviewRow, key: string, text: string) => {
    const column = fileColumn(key);
    if (column === null) return;
    const cells = [{ row: row.row, column, text }];
    setLastMend({ row: row.row, column, before: row.cells[column] ?? '', after: text });
    revisions.ask(token, { kind: 'revise', revision: { kind: 'mend', cells } });
  });
  return { mend, lastMend };
}
