import { partName, relationshipsOf } from './part-name.ts';
import { visitXml } from './xml/visit-xml.ts';
import type { Archive } from './zip/open-archive.ts';

/** One arrow from a part to another one of the same file. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings`; the same in strict and transitional files. */
  readonly type: string;
  /** The name of the part it leads to. */
  readonly part: string;
}

/**
 * Where a part leads to inside the file; arrows out of it are left out, and a part without relationships
 * has none.
 *
 * @param source the part, or '' for the whole package
 */
export async function relationships(archive: Archive, source: string): Promise<readonly Relationship[]> {
  const part = relationshipsOf(source);
  if (!archive.has(part)) return [];
  const found: Relationship[] = [];
  await visitXml(part, archive.chunks(part), (token, { name, attributes }) => {
    if (token !== 'open' || name !== 'Relationship') return;
    if (attributes.value('TargetMode') === 'External') return;
    const type = attributes.value('Type') ?? '';
    found.push({
      id: attributes.value('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      part: partName(source, attributes.value('Target') ?? ''),
    });
  });
  return found;
}
