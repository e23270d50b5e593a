import { availableParallelism } from 'node:os';
import type { WantedDocument } from '../../shared/contract/reports.ts';
import { secondsByChromium } from './letters/by-chromium.ts';
import { secondsByLibreOffice } from './letters/by-libreoffice.ts';
import { letterPapers } from './letters/letter-papers.ts';
import { measureExport } from './measure-export.ts';
import type { MeasuredExport } from './report-process.ts';
import { sampleWorkspace } from './sample-workspace.ts';

const ALL = 1041;
/** So many letters the others print; their time for all is reckoned from it. */
const BY_CHROMIUM = 50;
const BY_LIBREOFFICE = 20;

/** All letters of a district, each in a file and all in one, beside the same letters printed by others in the same run. */
export async function letters(): Promise<string[]> {
  const single = await measureExport([lettersTo('all', false)]);
  const combined = await measureExport([lettersTo('all', true)]);
  const papers = await letterPapers(sampleWorkspace(), BY_CHROMIUM);
  const chromium = await secondsByChromium(papers);
  const libreOffice = await secondsByLibreOffice(papers.slice(0, BY_LIBREOFFICE));
  const ownSeconds = single.seconds / single.files;
  return [
    `${single.files} letters, a file each: ${said(single)}; ${single.earlyMegabytes.toFixed(0)} MB at a tenth of the way`,
    `to reach at ${ALL}: under 60 s on 2 cores, memory flat and under 600 MB (here ${availableParallelism()} cores)`,
    `the same in one PDF with bookmarks: ${said(combined)}`,
    `Chromium, the same letters as HTML: ${compared(chromium, ownSeconds)}`,
    libreOffice === null
      ? 'LibreOffice is not installed'
      : `LibreOffice, the same letters from Word: ${compared(libreOffice, ownSeconds)}`,
  ];
}

function lettersTo(kind: 'all', combined: boolean): WantedDocument {
  return { kind: 'letters', scope: { kind }, format: 'pdf', combined };
}

function said({ seconds, cpuSeconds, megabytes }: MeasuredExport): string {
  return `${seconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s of all cores), ${megabytes.toFixed(0)} MB`;
}

function compared(secondsEach: number, ownSeconds: number): string {
  const times = (secondsEach / ownSeconds).toFixed(1);
  return `${secondsEach.toFixed(3)} s each, so ${(secondsEach * ALL).toFixed(0)} s for ${ALL}; ${times} times ours`;
}
