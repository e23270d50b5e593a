import { Button, Checkbox, Pagination } from 'antd';
import type { ReactNode } from 'react';
import { useLanguage } from '../../../lib/language.ts';
import { sourceName } from '../kind-names.ts';
import { WORDS } from '../words.ts';
import styles from './quality.module.css';
import type { Choosing } from './use-choosing.ts';
import { QUALITY_WORDS } from './words.ts';

/** What every list of responses shows of each. */
interface ListedResponse {
  readonly id: number;
  readonly compound: { readonly code: string; readonly name: string };
  readonly file: string;
  readonly row: number;
}

interface Props<Response> {
  readonly label: string;
  readonly rows: readonly Response[];
  readonly total: number;
  readonly choosing: Choosing;
  /** What is particular to this list: headings and cells. */
  readonly headings: readonly string[];
  readonly cells: (response: Response) => readonly ReactNode[];
  readonly onOpen: (id: number) => void;
}

export const PAGE_SIZE = 50;

/** Responses that can be chosen, a page at a time; the source of each leads to the row. */
export function ResponseTable<Response extends ListedResponse>(props: Props<Response>) {
  const { label, rows, total, choosing, headings, cells, onOpen } = props;
  const { say } = useLanguage();
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={label}>
          <thead>
            <tr>
              <th className={styles.tick}>
                <PageTick ids={rows.map(({ id }) => id)} choosing={choosing} />
              </th>
              {[say(WORDS.compound), say(QUALITY_WORDS.source), ...headings].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((response) => (
              <Row key={response.id} response={response} choosing={choosing} onOpen={onOpen}>
                {cells(response)}
              </Row>
            ))}
          </tbody>
        </table>
      </div>
      {total > PAGE_SIZE && (
        <Pagination
          aria-label={say(QUALITY_WORDS.pages)}
          current={choosing.page}
          total={total}
          pageSize={PAGE_SIZE}
          showSizeChanger={false}
          onChange={choosing.setPage}
        />
      )}
    </>
  );
}

interface RowProps {
  readonly response: ListedResponse;
  readonly choosing: Choosing;
  readonly onOpen: (id: number) => void;
  readonly children: readonly ReactNode[];
}

function Row({ response, choosing, onOpen, children }: RowProps) {
  const { say } = useLanguage();
  const { id, compound, file, row } = response;
  const { zh, en } = sourceName(file);
  const source = say({ zh: `${zh} 第 ${row} 行`, en: `${en} row ${row}` });
  return (
    <tr>
      <td className={styles.tick}>
        <Checkbox
          aria-label={`${say(QUALITY_WORDS.choose)} ${source}`}
          checked={choosing.chosen.has(id)}
          onChange={({ target }) => choosing.choose([id], target.checked)}
        />
      </td>
      <td>{`${compound.name}（${compound.code}）`}</td>
      <td>
        <Button type="link" className={styles.link ?? ''} onClick={() => onOpen(id)}>
          {source}
        </Button>
      </td>
      {children.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells are told apart by their column
        <td key={index}>{cell}</td>
      ))}
    </tr>
  );
}

function PageTick({ ids, choosing }: { readonly ids: readonly number[]; readonly choosing: Choosing }) {
  const { say } = useLanguage();
  const chosen = ids.filter((id) => choosing.chosen.has(id)).length;
  return (
    <Checkbox
      aria-label={say(QUALITY_WORDS.choosePage)}
      checked={chosen > 0 && chosen === ids.length}
      indeterminate={chosen > 0 && chosen < ids.length}
      onChange={({ target }) => choosing.choose(ids, target.checked)}
    />
  );
}
