import { Paragraph, type Table, TableCell, TextRun, WidthType } from 'docx';
import type { KeyFigures } from '../../../shared/report/paper.ts';
import { KEY_FIGURE, PAGE } from '../../../shared/report/pdf/theme/official-page.ts';
import { twips } from './units.ts';
import { STYLE_IDS } from './word-styles.ts';
import { columnWidths, rowOf, tableOf } from './word-table.ts';
import { wordText } from './word-text.ts';

/** A few figures beside each other, each in a frame. */
export function keyFiguresTable({ figures }: KeyFigures): Table {
  const equal = figures.map(() => ({ width: 1 }));
  const widths = columnWidths(equal, twips(PAGE.area.width));
  const cells = figures.map(({ label, value }, place) => {
    const lines = [
      { style: STYLE_IDS.keyFigureLabel, text: label },
      { style: STYLE_IDS.keyFigureValue, text: value },
    ];
    const children = lines.map(
      ({ style, text }) => new Paragraph({ style, children: [new TextRun(wordText(text))] }),
    );
    return new TableCell({ children, width: { size: widths[place] ?? 0, type: WidthType.DXA } });
  });
  return tableOf(widths, [rowOf(cells)], KEY_FIGURE.padding);
}
