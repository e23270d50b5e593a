import type { Wording } from '../../../../shared/language/wording.ts';
import type { ListedExcerpt } from '../../../usecases/interviews/list-excerpts.ts';
import type { Terminal } from '../../terminal.ts';
import { textTable } from '../../text-table.ts';
import { ATTITUDE_NAMES } from './interview-options.ts';

type Said = Pick<ListedExcerpt, 'id' | 'topic' | 'attitude' | 'indicator' | 'quotable' | 'quote' | 'stands'>;
type Placed = Said & Partial<Pick<ListedExcerpt, 'interview' | 'compound'>>;

const SAID: readonly Wording[] = [
  { zh: '议题', en: 'topic' },
  { zh: '态度', en: 'attitude' },
  { zh: '指标', en: 'indicator' },
  { zh: '可引用', en: 'quotable' },
];
const WORDS: readonly Wording[] = [
  { zh: '原话', en: 'words' },
  { zh: 'id', en: 'id' },
];
const PLACED: readonly Wording[] = [
  { zh: '访谈编号', en: 'interview' },
  { zh: '小区', en: 'compound' },
];

const STANDING: Wording = { zh: '全文中', en: 'in the text' };

/**
 * Prints what is coded, a passage a line; with its interview where passages of several are printed, and with whether the transcript
 * still says so where it does not say all of it.
 */
export function printExcerpts({ print, say }: Terminal, excerpts: readonly Placed[]): void {
  const arePlaced = excerpts.some(({ interview }) => interview !== undefined);
  const areLost = excerpts.some(({ stands }) => !stands);
  const rows = excerpts.map(
    ({ id, topic, attitude, indicator, quotable, quote, stands, interview = null, compound }) => [
      ...(arePlaced ? [interview, compound?.name ?? null] : []),
      topic,
      say(ATTITUDE_NAMES[attitude]),
      indicator,
      quotable ? say({ zh: '是', en: 'yes' }) : say({ zh: '否', en: 'no' }),
      ...(areLost ? [stands ? say({ zh: '有', en: 'yes' }) : say({ zh: '已找不到', en: 'gone' })] : []),
      quote.replaceAll(/\s+/gu, ' '),
      id,
    ],
  );
  const headings = [...(arePlaced ? PLACED : []), ...SAID, ...(areLost ? [STANDING] : []), ...WORDS];
  print(textTable(headings.map(say), rows));
}
