import { PHASE_NAMES } from '../../../../shared/model/names.ts';
import type { DrawMethod } from '../../../../shared/model/records/sampling-plan.ts';
import { useWorkspace } from '../../../lib/app-state.tsx';
import { chooseFile, chooseSave } from '../../../lib/files.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useWork } from '../../../lib/operations.ts';
import { useTellFile } from '../../../ui/use-tell-file.tsx';
import { useTellProblems } from '../../../ui/use-tell-problems.tsx';
import type { SamplingPlanning } from './use-sampling-terms.ts';
import { SAMPLING_WORDS } from './words.ts';

/** Writing the plan that is shown, and drawing households, each to a file that the person chooses. */
export function useSamplingFiles({ phase, terms, seed }: SamplingPlanning['wanted']) {
  const { language, say } = useLanguage();
  const { name, year } = useWorkspace();
  const tellFile = useTellFile();
  const tellProblems = useTellProblems();
  const exporting = useWork('sampling.export', { onlyLooks: true });
  const drawing = useWork('sampling.draw');
  const fileName = (what: string) => `${name}${what}-${year}-${PHASE_NAMES[phase].zh}.xlsx`;
  return {
    isBusy: exporting.isRunning || drawing.isRunning,
    async exportPlan() {
      const path = await chooseSave(fileName('抽样方案'));
      if (path === null) return;
      const written = await exporting.run({ phase, terms, seed, path });
      if (written.ok) tellFile({ title: say(SAMPLING_WORDS.exported), path });
      else tellProblems(written.problems);
    },
    async drawHouseholds(method: DrawMethod) {
      const list = await chooseFile('spreadsheet');
      const path = list === null ? null : await chooseSave(fileName('抽中住户'));
      if (list === null || path === null) return;
      const drawn = await drawing.run({ phase, method, list, path });
      if (!drawn.ok) return tellProblems(drawn.problems);
      const { problems, ...counts } = drawn.value;
      if (problems.length > 0) tellProblems(problems);
      const [chosen, reserve, listed] = [counts.drawn, counts.reserve, counts.listed].map((count) =>
        count.toLocaleString(language),
      );
      const words = {
        zh: `名单 ${listed} 户，抽取 ${chosen} 户，备用 ${reserve} 户`,
        en: `${chosen} of ${listed} households, ${reserve} in reserve`,
      };
      tellFile({ title: say(SAMPLING_WORDS.drawn), text: say(words), path });
    },
  };
}
