import type { NodeDraft } from './finish-tree.ts';

/**
 * The id of every node. Who has none gets the place among the siblings, below the id of the branch (`2.1`);
 * where another node has that id already, the name.
 */
export function idsOf(nodes: readonly NodeDraft[]): ReadonlyMap<NodeDraft, string> {
  const ids = new Map<NodeDraft, string>();
  number(nodes, '', givenIds(nodes), ids);
  return ids;
}

function number(
  nodes: readonly NodeDraft[],
  above: string,
  given: ReadonlySet<string>,
  ids: Map<NodeDraft, string>,
): void {
  for (const [index, node] of nodes.entries()) {
    const place = `${above}${index + 1}`;
    const id = node.id ?? (given.has(place) ? (node.name ?? place) : place);
    ids.set(node, id);
    number(childrenOf(node), `${id}.`, given, ids);
  }
}

function givenIds(nodes: readonly NodeDraft[]): Set<string> {
  return new Set(
    nodes.flatMap((node) => [...(node.id === undefined ? [] : [node.id]), ...givenIds(childrenOf(node))]),
  );
}

function childrenOf(node: NodeDraft): readonly NodeDraft[] {
  return 'children' in node ? node.children : [];
}
