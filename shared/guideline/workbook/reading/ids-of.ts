import type { NodeDraft } from './node-draft.ts';

/**
 * The id of every node. Who has none gets the number of its place among the siblings, below the id of the
 * branch (`2.1`), or the next number that nobody has.
 */
export function idsOf(nodes: readonly NodeDraft[]): ReadonlyMap<NodeDraft, string> {
  const ids = new Map<NodeDraft, string>();
  number(nodes, '', new Set(givenIds(nodes)), ids);
  return ids;
}

function number(
  nodes: readonly NodeDraft[],
  above: string,
  taken: Set<string>,
  ids: Map<NodeDraft, string>,
): void {
  for (const [index, node] of nodes.entries()) {
    const id = node.id ?? freeNumber(index + 1, above, taken);
    taken.add(id);
    ids.set(node, id);
    number(childrenOf(node), `${id}.`, taken, ids);
  }
}

function freeNumber(first: number, above: string, taken: ReadonlySet<string>): string {
  let place = first;
  while (taken.has(`${above}${place}`)) place += 1;
  return `${above}${place}`;
}

function givenIds(nodes: readonly NodeDraft[]): string[] {
  return nodes.flatMap((node) => [
    ...(node.id === undefined ? [] : [node.id]),
    ...givenIds(childrenOf(node)),
  ]);
}

function childrenOf(node: NodeDraft): readonly NodeDraft[] {
  return 'children' in node ? node.children : [];
}
