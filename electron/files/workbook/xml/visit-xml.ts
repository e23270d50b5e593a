import { problem } from '../../../../shared/problems/problem.ts';
import { SpreadsheetFault } from '../../spreadsheet-fault.ts';
import { shortName } from '../short-name.ts';
import { XmlFault } from './xml-fault.ts';
import { XmlTokens } from './xml-tokens.ts';

/**
 * Reads a whole small part.
 *
 * @param part its name, for what has to be said when it is damaged
 * @param visit called for every element opened, every element closed and every text
 */
export async function visitXml(
  part: string,
  chunks: AsyncIterable<Buffer>,
  visit: (token: 'open' | 'close' | 'text', tokens: XmlTokens) => void,
): Promise<void> {
  const tokens = new XmlTokens();
  for await (const chunk of chunks) {
    inPart(part, () => {
      tokens.feed(chunk);
      for (let token = tokens.next(); token !== 'more'; token = tokens.next()) visit(token, tokens);
    });
  }
  inPart(part, () => tokens.finish());
}

/** Runs a step of reading a part; damage that it meets is said of that part. */
export function inPart<Value>(part: string, step: () => Value): Value {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    throw new SpreadsheetFault(problem('file-part-damaged', { part: shortName(part), reason: error.reason }));
  }
}
