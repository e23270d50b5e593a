import { openWorkspace } from '../../../electron/store/open-workspace.ts';
import { bringIn, response, SURVEY } from './plans.ts';

/** How many responses each import of the killed process brings. */
const RESPONSES = 2_000;

/** A process to be killed: imports files one after another until it is. */
const opened = openWorkspace(process.argv[2] ?? '');
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
for (let file = 1; ; file += 1) {
  const values = Array.from({ length: RESPONSES }, (_, index) =>
    response(`${file}-${index}`, `C${index % 50}`, { q1: ['满意'], q2: ['停车', '绿化'] }),
  );
  const what = { kind: 'questionnaire', phase: 'mid', values, survey: SURVEY, file: `f${file}` } as const;
  bringIn(opened.value.store, what);
  process.stdout.write(`${file}\n`);
}
