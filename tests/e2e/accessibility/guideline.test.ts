import { copyOfSample } from '../harness/samples.ts';
import { checkScreens } from './check-screens.ts';

const SECTIONS = ['questions', 'metrics', 'grades', 'adjustments', 'types', 'rules', 'weights'] as const;
const TRIALS = ['trial', 'effect', 'differences', 'versions'] as const;

/** Every part of the guideline, and a leaf with types of its own. */
checkScreens(
  {
    leaf: '/guideline/indicators?indicator=1.2.1',
    'leaf-steps': '/guideline/indicators?indicator=2.2.1',
    ...Object.fromEntries([...SECTIONS, ...TRIALS].map((section) => [section, `/guideline/${section}`])),
    'read-only': '/guideline/indicators?version=1',
  },
  async () => copyOfSample(),
);
