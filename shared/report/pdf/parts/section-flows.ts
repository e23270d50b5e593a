import { headingNumber } from '../../numbering.ts';
import type { Block, Section } from '../../paper.ts';
import { withBoundEnd } from '../page/bound-to.ts';
import type { Flow } from '../page/flow.ts';
import type { Press } from '../press.ts';
import { tableFlow } from '../table/table-flow.ts';
import { figureFlow } from './figure-flow.ts';
import { keyFiguresFlow } from './key-figures-flow.ts';
import { headingFlow, paragraphFlow } from './text-flows.ts';

/** Sections with their numbered headings, each also a bookmark under that of the section around it. */
export function sectionFlows(
  sections: readonly Section[],
  press: Press,
  path: readonly number[] = [],
): Flow[] {
  return sections.flatMap(({ heading, blocks, sections: deeper }, place) => {
    const here = [...path, place + 1];
    const title = `${headingNumber(path.length, place)}${heading}`;
    const bookmark = { id: idOf(here), parent: path.length === 0 ? null : idOf(path), title };
    return [
      headingFlow(title, path.length, bookmark, press.book),
      ...blockFlows(blocks, press),
      ...sectionFlows(deeper, press, here),
    ];
  });
}

/** Blocks below each other; the words before a table stay with it. */
export function blockFlows(blocks: readonly Block[], press: Press): Flow[] {
  return blocks.flatMap((block, place) => {
    const flow = flowOf(block, press);
    return block.kind === 'paragraph' && blocks[place + 1]?.kind === 'table' ? withBoundEnd(flow) : [flow];
  });
}

function flowOf(block: Block, press: Press): Flow {
  switch (block.kind) {
    case 'paragraph':
      return paragraphFlow(block.text, press.book);
    case 'table':
      return tableFlow(block, press.book);
    case 'figure':
      return figureFlow(block, press);
    case 'key-figures':
      return keyFiguresFlow(block, press.book);
    default:
      return block satisfies never;
  }
}

function idOf(path: readonly number[]): string {
  return `section-${path.join('-')}`;
}
