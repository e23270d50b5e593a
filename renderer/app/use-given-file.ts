import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { useAppState } from '../lib/app-state.tsx';
import { listen } from '../lib/client.ts';
import { readAgain } from '../lib/operations.ts';
import { useTellProblems } from '../ui/use-tell-problems.tsx';

/** Shows a workspace, or what is wrong with it, that was handed to the window by a double click. */
export function useGivenFile(): void {
  const navigate = useNavigate();
  const tellProblems = useTellProblems();
  const { refused } = useAppState();
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, when the window begins
  useEffect(() => {
    if (refused.length > 0) tellProblems(refused);
  }, []);
  useEffect(() => {
    const ends = [
      listen('opened', async () => {
        await readAgain();
        navigate('/home');
      }),
      listen('refused', ({ problems }) => tellProblems(problems)),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [navigate, tellProblems]);
}
