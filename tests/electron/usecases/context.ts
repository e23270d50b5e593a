import type { UseCaseContext } from '../../../electron/usecases/context.ts';

/** What use cases get from outside, always the same. */
export const CONTEXT: UseCaseContext = {
  now: () => '2026-06-01T00:00:00.000Z',
  newId: () => '00000000-0000-4000-8000-000000000001',
  author: '王科员',
  progress: () => {},
};
