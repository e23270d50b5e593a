import type { CDPSession, Locator } from 'playwright-core';

/** Drags files from outside onto the middle of a target and lets go, as a person does with a file manager. */
export async function dropFiles(
  session: CDPSession,
  target: Locator,
  paths: readonly string[],
): Promise<void> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('what files are dropped on is not to be seen');
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  }
}
