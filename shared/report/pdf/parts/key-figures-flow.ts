import type { KeyFigures } from '../../paper.ts';
import type { FontBook } from '../font-book.ts';
import { blockFlow, type Flow, type Strip } from '../page/flow.ts';
import { type Mark, moved, type RuleMark } from '../page/marks.ts';
import { setLines, type TextBox } from '../text/set-lines.ts';
import { shortened } from '../text/shortened.ts';
import { BLOCK, COLOURS, KEY_FIGURE, PAGE } from '../theme/official-page.ts';
import { STYLES, type TextStyle } from '../theme/text-styles.ts';

/** A few figures beside each other, each in a frame: what it is above, small, and its value below, large. */
export function keyFiguresFlow({ figures }: KeyFigures, book: FontBook): Flow {
  const width = PAGE.area.width / Math.max(figures.length, 1);
  const height = STYLES.keyFigureLabel.pitch + STYLES.keyFigureValue.pitch + 2 * KEY_FIGURE.padding;
  const marks = figures.flatMap(({ label, value }, place) => {
    const box: TextBox = { left: place * width, width, indent: 0, align: 'center' };
    return [
      ...moved(oneLine(label, STYLES.keyFigureLabel, box, book), 0, KEY_FIGURE.padding),
      ...moved(
        oneLine(value, STYLES.keyFigureValue, box, book),
        0,
        KEY_FIGURE.padding + STYLES.keyFigureLabel.pitch,
      ),
      ...frame(place * width, width, height),
    ];
  });
  return blockFlow([{ height, marks }], BLOCK.gap);
}

function oneLine(text: string, style: TextStyle, box: TextBox, book: FontBook): readonly Mark[] {
  const set = (shorter: string): readonly Strip[] => setLines(shorter, style, box, book);
  const whole = set(text);
  const lines = whole.length <= 1 ? whole : set(shortened(text, (shorter) => set(shorter).length <= 1));
  return lines[0]?.marks ?? [];
}

function frame(x: number, width: number, height: number): RuleMark[] {
  const rule = { kind: 'rule', width: BLOCK.rule, colour: COLOURS.text } as const;
  return [
    ...[0, height].map((y) => ({ ...rule, x, y, direction: 'across' as const, length: width })),
    ...[x, x + width].map((side) => ({ ...rule, x: side, y: 0, direction: 'down' as const, length: height })),
  ];
}
