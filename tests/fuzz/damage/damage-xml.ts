import type { Chance } from '../../../shared/statistics/chance.ts';
import type { Damage } from './damage.ts';
import { ODD_MARKUP, ODD_VALUES } from './odd-values.ts';

/** Damages of the XML in a part, tag by tag, such that it often stays well formed. */
export const XML_DAMAGES: readonly Damage<string>[] = [
  { name: 'an odd attribute', weight: 4, inflict: oddAttribute },
  { name: 'an odd text', weight: 4, inflict: oddText },
  {
    name: 'markup inserted',
    weight: 3,
    inflict: (xml, chance) => insertedAt(xml, placeBetween(xml, chance), chance.pick(ODD_MARKUP)),
  },
  {
    name: 'markup within a text',
    inflict: (xml, chance) => insertedAt(xml, placeWithin(xml, chance), chance.pick(ODD_MARKUP)),
  },
  { name: 'a tag removed', inflict: (xml, chance) => withTag(xml, chance, () => '') },
  { name: 'a tag repeated', inflict: (xml, chance) => withTag(xml, chance, (tag) => tag + tag) },
  {
    name: 'an attribute twice',
    inflict: (xml, chance) => withAttribute(xml, chance, (attribute) => attribute + attribute),
  },
  {
    name: 'an attribute removed',
    weight: 2,
    inflict: (xml, chance) => withAttribute(xml, chance, () => ' '),
  },
  { name: 'a cell removed or repeated', weight: 2, inflict: (xml, chance) => withElement(xml, 'c', chance) },
  { name: 'a row removed or repeated', weight: 2, inflict: (xml, chance) => withElement(xml, 'row', chance) },
  { name: 'a shared text removed or repeated', inflict: (xml, chance) => withElement(xml, 'si', chance) },
  { name: 'a huge list of attributes', weight: 0.5, inflict: manyAttributes },
  { name: 'deep nesting', weight: 0.5, inflict: deepNesting },
  { name: 'another prefix', weight: 0.5, inflict: (xml) => xml.replaceAll(/<(\/?)(?=[a-z])/g, '<$1q:') },
  {
    name: 'without namespaces',
    weight: 0.5,
    inflict: (xml) => xml.replaceAll(/ xmlns(?::\w+)?="[^"]*"/g, ''),
  },
  { name: 'quotes of the other kind', weight: 0.5, inflict: (xml) => xml.replaceAll('"', "'") },
  { name: 'wrong counts', inflict: wrongCounts },
  { name: 'without references', inflict: (xml) => xml.replaceAll(/ r="[A-Z]*\d+"/g, '') },
  { name: '16,384 columns', weight: 0.2, inflict: (xml) => insertedAt(xml, endOfRows(xml), fullRow()) },
  {
    name: 'rows far below',
    weight: 0.5,
    inflict: (xml) => insertedAt(xml, endOfRows(xml), '<row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
  },
  {
    name: 'many blank rows',
    weight: 0.2,
    inflict: (xml) => insertedAt(xml, endOfRows(xml), '<row><c/></row>'.repeat(20_000)),
  },
  {
    name: 'a very long text',
    weight: 0.3,
    inflict: (xml, chance) => insertedAt(xml, placeWithin(xml, chance), '满意'.repeat(20_000)),
  },
];

const TAG = /<[^<>]*>/g;
const ATTRIBUTE = /\s[\w:]+=(?:"[^"<>]*"|'[^'<>]*')/g;

function oddAttribute(xml: string, chance: Chance): string {
  const value = chance.pick(ODD_VALUES).replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return withAttribute(xml, chance, (attribute) => attribute.replace(/=.*$/s, () => `="${value}"`));
}

function oddText(xml: string, chance: Chance): string {
  const value = chance.pick(ODD_VALUES).replaceAll(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return withOneOf(xml, /(?<=>)[^<>]+(?=<\/)/g, chance, () => value);
}

function withTag(xml: string, chance: Chance, change: (tag: string) => string): string {
  return withOneOf(xml, TAG, chance, change);
}

function withAttribute(xml: string, chance: Chance, change: (attribute: string) => string): string {
  return withOneOf(xml, ATTRIBUTE, chance, change);
}

function withElement(xml: string, name: string, chance: Chance): string {
  const element = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^<>]*)?(?:/>|>.*?</(?:\\w+:)?${name}>)`, 'gs');
  const removes = chance.happens(0.5);
  return withOneOf(xml, element, chance, (whole) => (removes ? '' : whole + whole));
}

/** Changes one of the places where a pattern fits. */
function withOneOf(xml: string, pattern: RegExp, chance: Chance, change: (found: string) => string): string {
  const found = [...xml.matchAll(pattern)];
  if (found.length === 0) return xml;
  const { index, 0: text } = chance.pick(found);
  return xml.slice(0, index) + change(text) + xml.slice(index + text.length);
}

function placeBetween(xml: string, chance: Chance): number {
  const ends = [...xml.matchAll(/>/g)];
  return ends.length === 0 ? 0 : chance.pick(ends).index + 1;
}

function placeWithin(xml: string, chance: Chance): number {
  const texts = [...xml.matchAll(/>[^<>\s]+(?=<)/g)];
  return texts.length === 0 ? 0 : chance.pick(texts).index + 2;
}

function insertedAt(xml: string, at: number, what: string): string {
  return xml.slice(0, at) + what + xml.slice(at);
}

function endOfRows(xml: string): number {
  const end = xml.search(/<\/(?:\w+:)?sheetData>/);
  return end === -1 ? xml.length : end;
}

function manyAttributes(xml: string, chance: Chance): string {
  const attributes = Array.from({ length: chance.pick([100, 3_000]) }, (_, index) => ` a${index}="1"`).join(
    '',
  );
  return withTag(xml, chance, (tag) => tag.replace(/(?=\/?>$)/, attributes));
}

function deepNesting(xml: string, chance: Chance): string {
  const depth = chance.pick([90, 200, 20_000]);
  return insertedAt(xml, placeBetween(xml, chance), `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`);
}

function wrongCounts(xml: string, chance: Chance): string {
  const count = chance.pick(['0', '1', '-1', '4294967296', '99999999999', 'NaN', 'A1:XFD1048576', 'B2']);
  return xml.replaceAll(/ (?:count|uniqueCount|ref|spans)="[^"]*"/g, (attribute) =>
    attribute.replace(/"[^"]*"/, `"${count}"`),
  );
}

function fullRow(): string {
  return `<row>${Array.from({ length: 16_384 }, (_, index) => `<c><v>${index}</v></c>`).join('')}</row>`;
}
