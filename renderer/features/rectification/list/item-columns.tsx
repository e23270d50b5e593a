import type { ItemLine } from '../../../../shared/contract/rectification/items.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import {
  RECTIFICATION_ORIGIN_NAMES,
  RECTIFICATION_STATE_NAMES,
} from '../../../../shared/model/records/rectification-item.ts';
import type { Speaking } from '../../../lib/language.ts';
import type { TableColumn } from '../../../ui/table-column.tsx';
import { dueWords } from '../due-words.ts';
import styles from '../rectification.module.css';
import { WORDS } from '../words.ts';

/** What of an item is told in a row. */
export function itemColumns({ say }: Speaking): TableColumn<ItemLine>[] {
  return [
    { key: 'number', title: say(WORDS.number), value: ({ number }) => number, width: 88, frozen: true },
    {
      key: 'compound',
      title: say(WORDS.compound),
      value: ({ compound }) => compound,
      width: 144,
      frozen: true,
    },
    {
      key: 'problem',
      title: say(WORDS.problem),
      value: ({ problem }) => problem,
      width: 'minmax(296px, 1fr)',
    },
    {
      key: 'state',
      title: say(WORDS.stateColumn),
      value: ({ state }) => say(RECTIFICATION_STATE_NAMES[state]),
      width: 80,
    },
    { key: 'deadline', title: say(WORDS.deadline), value: ({ deadline }) => deadline, width: 92 },
    {
      key: 'due',
      title: say(WORDS.due),
      value: (line) => say(dueWords(line)) || null,
      width: 120,
      cellClass: ({ due }) => (due === 'overdue' ? styles.overdue : due === 'soon' ? styles.soon : undefined),
    },
    {
      key: 'responsible',
      title: say(WORDS.responsible),
      value: ({ responsible }) => responsible || null,
      width: 120,
    },
    {
      key: 'committee',
      title: say(WORDS.committee),
      value: ({ subdistrict, committee }) => `${subdistrict} ${committee}`.trim() || null,
      width: 184,
    },
    {
      key: 'origin',
      title: say(WORDS.origin),
      value: (line) => say(originWords(line)),
      width: 136,
    },
    { key: 'lastOn', title: say(WORDS.lastOn), value: ({ lastOn }) => lastOn, width: 104 },
  ];
}

/** Where it comes from; of what was taken over, with the year that it comes from. */
function originWords({ origin, takenOverFrom: from }: ItemLine): Wording {
  const { zh, en } = RECTIFICATION_ORIGIN_NAMES[origin];
  return from === null ? { zh, en } : { zh: `${zh}（${from}年）`, en: `${en} (${from})` };
}
