import type {
  RectificationItem,
  RectificationState,
  RectificationStep,
} from '../../../../shared/model/records/rectification-item.ts';

/** A step of an item: what nobody asks about is plausible. */
export function step(
  state: RectificationState,
  on: string,
  given: Partial<RectificationStep> = {},
): RectificationStep {
  return { state, on, by: '李主任', text: '已办', evidence: '', ...given };
}

/** An item with these steps; registered on 1 July where none are given. */
export function anItem(given: Partial<RectificationItem> = {}): RectificationItem {
  return {
    number: 1,
    problem: '楼道堆物',
    origin: { kind: 'hand' },
    responsible: '一居',
    deadline: '2026-09-30',
    steps: [step('registered', '2026-07-01', { text: '' })],
    playbook: null,
    ...given,
  };
}
