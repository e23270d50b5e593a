import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { type Problem, problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { type FormPaper, textsOfForm } from '../../shared/report/forms/form-paper.ts';
import type { Paper } from '../../shared/report/paper.ts';
import { formsDefinition } from '../../shared/report/pdf/forms/forms-definition.ts';
import {
  type MissingCharacter,
  missingAmong,
  missingCharacters,
} from '../../shared/report/pdf/missing-characters.ts';
import type { PdfDefinition } from '../../shared/report/pdf/nodes.ts';
import { paperDefinition } from '../../shared/report/pdf/paper-definition.ts';
import type { PressTools } from '../../shared/report/pdf/press.ts';
import { type SeriesPaper, seriesDefinition } from '../../shared/report/pdf/series-definition.ts';
import { drawChart } from './draw-chart.ts';
import { giveFonts } from './give-fonts.ts';
import type { DocumentFonts } from './load-fonts.ts';

/**
 * Prints a document as a PDF. Refused, with every such character named, when the fonts lack one: an empty box on
 * paper would pass unseen. The same document and fonts give the same bytes.
 */
export function printPdf(paper: Paper, fonts: DocumentFonts): Promise<Result<Uint8Array<ArrayBuffer>>> {
  return print([paper], fonts, (tools) => paperDefinition(paper, tools));
}

/** Prints documents one after the other into one PDF, with a bookmark each. Refused as a single one is. */
export function printSeries(
  papers: readonly [SeriesPaper, ...SeriesPaper[]],
  fonts: DocumentFonts,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const all = papers.map(({ paper }) => paper);
  return print(all, fonts, (tools) => seriesDefinition(papers, tools));
}

/** Prints forms one after the other into one PDF, with a bookmark each. Refused as a document is. */
export function printForms(
  papers: readonly [FormPaper, ...FormPaper[]],
  fonts: DocumentFonts,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const missing = missingAmong(papers.flatMap(textsOfForm), fonts);
  return printChecked(missing, fonts, ({ book }) => formsDefinition(papers, book));
}

function print(
  papers: readonly Paper[],
  fonts: DocumentFonts,
  define: (tools: PressTools) => PdfDefinition,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const missing = papers.flatMap((paper) => missingCharacters(paper, fonts));
  return printChecked(missing, fonts, define);
}

async function printChecked(
  missing: readonly MissingCharacter[],
  fonts: DocumentFonts,
  define: (tools: PressTools) => PdfDefinition,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  if (missing.length > 0) return refused(...missing.map(characterProblem));
  // The definition is built in our own narrower words; pdfmake's types know nothing of the difference.
  const definition = define({ book: fonts, draw: drawChart }) as unknown as TDocumentDefinitions;
  giveFonts(fonts);
  return ok(new Uint8Array(await pdfmake.createPdf(definition).getBuffer()));
}

function characterProblem({ character, heading, text }: MissingCharacter): Problem {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return problem('report-missing-character', { character, code, heading, text });
}
