import { type Glyph, widthOf } from './glyphs.ts';
import { type Unit, unitsOf, withoutLastSpace } from './units.ts';

/** A line of text. */
export interface Line {
  readonly glyphs: readonly Glyph[];
  /** From its left edge to its right, in points. */
  readonly width: number;
  /** Added to each advance, so that the line fills its measure; negative where it is pressed. */
  readonly spacing: number;
}

/** How wide lines are, in points. */
export interface Measure {
  readonly width: number;
  /** Left free at the beginning of the first line. */
  readonly indent: number;
  /** The size of the text, of lines that are made to fill the width; null leaves lines as they come. */
  readonly justify: number | null;
}

/** How much of its width a line may be pressed by. */
const PRESS = 0.06;
/** How far characters may be moved apart, for a size of 1. */
const STRETCH = 0.3;
/** Widths are sums of fractions. */
const NOTHING = 0.001;

/**
 * A text in lines, none wider than the measure. No line begins with what closes or ends with what opens; a number stays with
 * its unit. Lines but the last are pressed or stretched to the width, whichever takes less. An empty text has no line.
 */
export function breakLines(glyphs: readonly Glyph[], measure: Measure): Line[] {
  const lines: Unit[][] = [];
  let free = measure.width - measure.indent;
  for (const unit of unitsOf(glyphs, measure.width - measure.indent)) {
    const line = lines.at(-1);
    if (line !== undefined && belongsTo(line, unit, free, measure)) {
      line.push(unit);
      free -= unit.width;
    } else {
      lines.push([unit]);
      free = (lines.length === 1 ? measure.width - measure.indent : measure.width) - unit.width;
    }
  }
  return lines.map((units, place) => lineOf(units, place, place === lines.length - 1, measure));
}

/** Whether a unit goes into a line with so much room left: it fits, or pressing costs less than leaving the room. */
function belongsTo(line: readonly Unit[], unit: Unit, free: number, { width, justify }: Measure): boolean {
  const over = unit.inkWidth - free;
  if (over <= NOTHING) return true;
  const gaps = line.reduce((sum, { glyphs }) => sum + glyphs.length, -1);
  if (justify === null || gaps < 1) return false;
  return over <= PRESS * width && over / (gaps + unit.glyphs.length) < free / gaps;
}

function lineOf(units: readonly Unit[], place: number, isLast: boolean, measure: Measure): Line {
  const glyphs = withoutLastSpace(units.flatMap((unit) => unit.glyphs));
  const natural = widthOf(glyphs);
  const room = measure.width - (place === 0 ? measure.indent : 0) - natural;
  const gaps = glyphs.length - 1;
  if (measure.justify === null || gaps < 1 || (isLast && room >= 0)) {
    return { glyphs, width: natural, spacing: 0 };
  }
  const spacing = room / gaps;
  const isFilled = spacing <= STRETCH * measure.justify;
  return isFilled ? { glyphs, width: natural + room, spacing } : { glyphs, width: natural, spacing: 0 };
}
