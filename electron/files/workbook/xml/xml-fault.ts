import { shortName } from '../short-name.ts';

/** A part is not the XML that it should be; whoever knows the part's name says it to the person. */
export class XmlFault extends Error {
  /** What was met, in XML's own notation, for example `</row>`. */
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.name = 'XmlFault';
    this.reason = shortName(reason);
  }
}
