import type { Wording } from '../../shared/language/wording.ts';
import { recordCountsWords } from '../../shared/model/records/record-counts.ts';
import type { ListedBatch } from '../usecases/records/list-batches.ts';
import type { Terminal } from './terminal.ts';
import { textTable } from './text-table.ts';

/** Prints what was written down, a batch a line. */
export function printBatches({ print, say }: Terminal, batches: readonly ListedBatch[]): void {
  if (batches.length === 0) {
    print(say({ zh: '还没有登记过任何内容。', en: 'Nothing has been written down yet.' }));
    return;
  }
  const rows = batches.map(({ batch, at, author, note, kinds, undoneBy }) => [
    ...[batch, at, author, say(recordCountsWords(kinds)), note],
    undoneBy === null ? '' : say({ zh: `由第 ${undoneBy} 批撤销`, en: `by batch ${undoneBy}` }),
  ]);
  print(textTable(HEADINGS.map(say), rows));
}

const HEADINGS: readonly Wording[] = [
  { zh: '批号', en: 'batch' },
  { zh: '时间', en: 'time' },
  { zh: '操作人', en: 'author' },
  { zh: '内容', en: 'what' },
  { zh: '说明', en: 'note' },
  { zh: '已撤销', en: 'taken back' },
];
