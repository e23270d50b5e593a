import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { type Problem, problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import type { Paper } from '../../shared/report/paper.ts';
import { type MissingCharacter, missingCharacters } from '../../shared/report/pdf/missing-characters.ts';
import { paperDefinition } from '../../shared/report/pdf/paper-definition.ts';
import { drawChart } from './draw-chart.ts';
import { giveFonts } from './give-fonts.ts';
import type { DocumentFonts } from './load-fonts.ts';

/**
 * Prints a document as a PDF. Refused, with every such character named, when the fonts lack one: an empty box on
 * paper would pass unseen. The same document and fonts give the same bytes.
 */
export async function printPdf(paper: Paper, fonts: DocumentFonts): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const missing = missingCharacters(paper, fonts);
  if (missing.length > 0) return refused(...missing.map(characterProblem));
  // The definition is built in our own narrower words; pdfmake's types know nothing of the difference.
  const definition = paperDefinition(paper, { book: fonts, draw: drawChart });
  giveFonts(fonts);
  const printed = await pdfmake.createPdf(definition as unknown as TDocumentDefinitions).getBuffer();
  return ok(new Uint8Array(printed));
}

function characterProblem({ character, heading, text }: MissingCharacter): Problem {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return problem('report-missing-character', { character, code, heading, text });
}
