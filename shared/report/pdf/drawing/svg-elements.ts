/** An element without others in it. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between its tags, decoded. */
  readonly text: string;
}

/** The elements of a drawing that has nothing but such; null for any other. */
export function svgElements(svg: string): SvgElement[] | null {
  const inside = /^<svg [^>]*>(.*)<\/svg>$/s.exec(svg.trim())?.[1];
  if (inside === undefined) return null;
  const elements: SvgElement[] = [];
  const rest = inside.replaceAll(ELEMENT, (_, name: string, attributes: string, text: string) => {
    elements.push({ name, attributes: attributesIn(attributes), text: decoded(text) });
    return '';
  });
  return rest.trim() === '' ? elements : null;
}

const ELEMENT = /<(\w+)((?: [\w:-]+="[^"]*")*)>([^<]*)<\/\1>/g;

function attributesIn(text: string): Map<string, string> {
  const found = text.matchAll(/ ([\w:-]+)="([^"]*)"/g);
  return new Map(Array.from(found, ([, name = '', value = '']) => [name, value]));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

function decoded(text: string): string {
  return text.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
