import type { CompoundScore } from '../../shared/model/scores.ts';
import type { CommitteeOf } from '../../shared/report/committee/committee-of.ts';
import type { ReportInput } from '../../shared/report/report-input.ts';

/** Where a file belongs below the folder of an export, in words that need not be names of files yet. */
export interface FilePlace {
  readonly folders: readonly string[];
  readonly name: string;
  readonly extension: 'pdf' | 'docx' | 'xlsx';
}

type Run = Pick<ReportInput, 'year' | 'run'>;

/** A document of which there is one: `评估总报告-2026-mid.pdf` */
export function districtPlace(
  name: '评估总报告' | '成绩总表' | '统计附表' | '文件清单',
  run: Run,
  extension: FilePlace['extension'],
): FilePlace {
  return { folders: [], name: seriesName(name, run), extension };
}

/** A single letter: `评估意见书-2026-mid-C0001.pdf` */
export function letterPlace(
  run: Run,
  { code }: Pick<CompoundScore, 'code'>,
  extension: FilePlace['extension'],
): FilePlace {
  return { folders: [], name: `${seriesName('评估意见书', run)}-${code}`, extension };
}

/** One letter among many: `评估意见书-2026-mid/街镇/居委会/小区编号-小区名称.pdf` */
export function letterPlaceInSeries(
  run: Run,
  compound: CompoundScore,
  extension: FilePlace['extension'],
): FilePlace {
  return placeInSeries('评估意见书', run, compound, extension);
}

/** One portrait among many: `小区画像-2026-mid/街镇/居委会/小区编号-小区名称.pdf` */
export function portraitPlaceInSeries(run: Run, compound: CompoundScore): FilePlace {
  return placeInSeries('小区画像', run, compound, 'pdf');
}

function placeInSeries(
  document: string,
  run: Run,
  { code, name, subdistrict, committee }: CompoundScore,
  extension: FilePlace['extension'],
): FilePlace {
  return {
    folders: [seriesName(document, run), subdistrict, committee],
    name: `${code}-${name}`,
    extension,
  };
}

/** A single portrait: `小区画像-2026-mid-C0001.pdf` */
export function portraitPlace(run: Run, { code }: Pick<CompoundScore, 'code'>): FilePlace {
  return { folders: [], name: `${seriesName('小区画像', run)}-${code}`, extension: 'pdf' };
}

/** Many letters in one file: `评估意见书-2026-mid-华阳路街道.pdf`; without a word for all of them. */
export function combinedLettersPlace(run: Run, word: string): FilePlace {
  return combinedPlace('评估意见书', run, word);
}

/** Many portraits in one file: `小区画像-2026-mid-华阳路街道.pdf`; without a word for all of them. */
export function combinedPortraitsPlace(run: Run, word: string): FilePlace {
  return combinedPlace('小区画像', run, word);
}

function combinedPlace(document: string, run: Run, word: string): FilePlace {
  const name = seriesName(document, run);
  return { folders: [], name: word === '' ? name : `${name}-${word}`, extension: 'pdf' };
}

/** `街镇通报-2026-mid/街镇.pdf` */
export function bulletinPlace(run: Run, subdistrict: string): FilePlace {
  return { folders: [seriesName('街镇通报', run)], name: subdistrict, extension: 'pdf' };
}

/** `居委会清单-2026-mid/街镇/居委会.pdf` */
export function committeeSheetPlace(run: Run, { subdistrict, committee }: CommitteeOf): FilePlace {
  return { folders: [seriesName('居委会清单', run), subdistrict], name: committee, extension: 'pdf' };
}

function seriesName(document: string, { year, run }: Run): string {
  return `${document}-${year}-${run.scores.phase}`;
}
