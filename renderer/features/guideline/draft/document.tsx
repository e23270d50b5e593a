import { createContext, type PropsWithChildren, useContext } from 'react';
import type { Guideline } from '../../../../shared/model/guideline.ts';

/** The guideline that the screen shows: the draft, or a version that can only be read. */
export interface Document {
  readonly guideline: Guideline;
  readonly isReadOnly: boolean;
  /**
   * Changes the draft; of a version nothing is changed.
   *
   * @param field what is being changed: changes of the same field one after another are one step back
   */
  change(change: (guideline: Guideline) => Guideline, field?: string): void;
}

const DocumentContext = createContext<Document | null>(null);

export function DocumentProvider({ document, children }: PropsWithChildren<{ readonly document: Document }>) {
  return <DocumentContext value={document}>{children}</DocumentContext>;
}

/** The guideline that the screen shows, and the way to change it. */
export function useDocument(): Document {
  const document = useContext(DocumentContext);
  if (document === null) throw new Error('outside of DocumentProvider');
  return document;
}
