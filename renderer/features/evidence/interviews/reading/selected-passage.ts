import { type Passage, trimmed } from '../../../../../shared/action/interviews/passages.ts';

/** The words of the text that are selected with the mouse; null where none are. Stretches carry their place as `data-start`. */
export function selectedPassage(pane: HTMLElement, text: string): Passage | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  if (!pane.contains(startContainer) || !pane.contains(endContainer)) return null;
  return trimmed(text, placeOf(startContainer, startOffset, pane), placeOf(endContainer, endOffset, pane));
}

/** Where a point of the page stands in the text. */
function placeOf(node: Node, offset: number, pane: HTMLElement): number {
  const before = document.createRange();
  before.setStart(pane, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}
