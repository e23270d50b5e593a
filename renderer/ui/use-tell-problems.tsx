import { App as AntApp } from 'antd';
import { useCallback } from 'react';
import type { Problem } from '../../shared/problems/problem.ts';
import { ProblemList } from './problem-list.tsx';

/** Says problems that belong to no place on the screen, above whatever the window shows, until they are put away. */
export function useTellProblems(): (problems: readonly Problem[]) => void {
  const { notification } = AntApp.useApp();
  return useCallback(
    (problems) => {
      notification.open({ title: null, description: <ProblemList problems={problems} />, duration: 0 });
    },
    [notification],
  );
}
