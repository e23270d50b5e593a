import type { StoredRecord } from '../../../model/records/record.ts';
import type { Proposal } from './proposal.ts';

/**
 * What a committee's list says its compounds need, one proposal a compound; only what a person confirmed and nobody has
 * met yet.
 *
 * @param compoundsOf the codes of all compounds of a committee, by 街镇/居委会
 */
export function proposeFromNeeds(
  items: readonly StoredRecord<'list-item'>[],
  compoundsOf: ReadonlyMap<string, readonly string[]>,
): Proposal[] {
  return items
    .filter(({ body }) => body.list === 'needs' && WANTED.has(body.state))
    .filter(({ about }) => about.level === 'committee')
    .flatMap(({ id, about, body }) => {
      const compounds = body.compounds.length > 0 ? body.compounds : (compoundsOf.get(about.key) ?? []);
      return compounds.map(
        (compound): Proposal => ({
          id: `need:${id}:${compound}`,
          compound,
          problem: body.text,
          origin: { kind: 'need', item: id },
        }),
      );
    });
}

const WANTED: ReadonlySet<string> = new Set(['confirmed', 'under_way']);
