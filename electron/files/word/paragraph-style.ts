import {
  AlignmentType,
  type IContext,
  type IParagraphStyleOptions,
  type IXmlableObject,
  LineRuleType,
  StyleForParagraph,
} from 'docx';
import type { Face } from '../../../shared/report/pdf/font-book.ts';
import { COLOURS } from '../../../shared/report/pdf/theme/official-page.ts';
import type { TextStyle } from '../../../shared/report/pdf/theme/text-styles.ts';
import { halfPoints, twips } from './units.ts';

/** What Word calls the faces. It has 仿宋, 楷体, 黑体 and 宋体 from Windows; for 小标宋 it takes another where there is none. */
const FONTS: Readonly<Record<Face, string>> = {
  title: '方正小标宋简体',
  text: '仿宋',
  kai: '楷体',
  hei: '黑体',
  song: '宋体',
  songMore: '宋体',
  heiMore: '黑体',
  kaiMore: '楷体',
  rare: '宋体',
};

/** What a style of Word's adds to how a text is set in print. */
interface Extras {
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly next?: string;
  readonly colour?: string;
  readonly paragraph?: NonNullable<IParagraphStyleOptions['paragraph']>;
}

/** Properties that the library has no words for, in the order of the format: they stand before the spacing of lines. */
const UNSAID = ['w:autoSpaceDE', 'w:autoSpaceDN', 'w:snapToGrid'].map((name) => ({
  [name]: { _attr: { 'w:val': 'false' } },
}));

/**
 * A style that is set by its own measures, whatever grid the page has: lines at an exact pitch, characters at an exact advance,
 * nothing added between hanzi and digits. Programs differ in how they keep to a grid that is narrower than the characters.
 */
export class OwnStyle extends StyleForParagraph {
  constructor(id: string, name: string, style: TextStyle, extras: Extras = {}) {
    super(optionsOf(id, name, style, extras));
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xml = super.prepForXml(context);
    const parts: unknown = xml?.['w:style'];
    const properties = Array.isArray(parts)
      ? parts.map((part) => part['w:pPr']).find(Array.isArray)
      : undefined;
    const place = properties?.findIndex((property) => 'w:spacing' in property) ?? -1;
    properties?.splice(Math.max(place, 0), 0, ...UNSAID);
    return xml;
  }
}

function optionsOf(id: string, name: string, style: TextStyle, extras: Extras): IParagraphStyleOptions {
  const { align = 'left', next, colour = COLOURS.text, paragraph } = extras;
  const spacing = { line: twips(style.pitch), lineRule: LineRuleType.EXACT, before: 0, after: 0 };
  return {
    id,
    name,
    ...(id !== 'Normal' && { basedOn: 'Normal' }),
    ...(next !== undefined && { next }),
    quickFormat: true,
    run: { ...runOf(style), color: wordColour(colour) },
    paragraph: { spacing, alignment: AlignmentType[ALIGNMENTS[align]], ...paragraph },
  };
}

const ALIGNMENTS = { left: 'LEFT', center: 'CENTER', right: 'RIGHT', both: 'BOTH' } as const;

function runOf({ face, size, tracking }: TextStyle): NonNullable<IParagraphStyleOptions['run']> {
  const name = FONTS[face];
  return {
    font: { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' },
    size: halfPoints(size),
    // Rather too near than too far: a line must hold its characters.
    ...(tracking !== 0 && { characterSpacing: Math.floor(tracking * 20) }),
    snapToGrid: false,
    language: { value: 'en-US', eastAsia: 'zh-CN' },
  };
}

/** Six digits without the hash. */
export function wordColour(colour: string): string {
  return colour.startsWith('#') ? colour.slice(1) : '000000';
}
