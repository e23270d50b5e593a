import { Input, Table } from 'antd';
import { createElement, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** What the peer shows: the figures of the ranking, a row a compound. */
export interface PeerTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

declare global {
  interface Window {
    showPeer(table: PeerTable): void;
  }
}

const WIDTH = 112;
const HEIGHT = 500;

/** The same table as Ant Design draws it, with a field that filters by the code. */
function Peer({ headings, rows }: PeerTable) {
  const [typed, setTyped] = useState('');
  const shown = useMemo(() => rows.filter((row) => String(row[0]).includes(typed)), [rows, typed]);
  const columns = useMemo(
    () =>
      headings.map((title, place) => ({
        ...{ title, key: place, width: WIDTH },
        ...(place < 2 ? { fixed: 'left' as const } : {}),
        render: (_: unknown, row: PeerTable['rows'][number]) => row[place] ?? '—',
      })),
    [headings],
  );
  return createElement(
    'main',
    null,
    createElement(Input, { 'aria-label': 'filter', onChange: ({ target }) => setTyped(target.value) }),
    createElement(Table<PeerTable['rows'][number]>, {
      columns,
      dataSource: [...shown],
      rowKey: (row) => String(row[0]),
      virtual: true,
      size: 'small',
      pagination: false,
      scroll: { x: headings.length * WIDTH, y: HEIGHT },
    }),
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
const drawn = createRoot(root);
window.showPeer = (table) => drawn.render(createElement(Peer, table));
