import type { ReactNode } from 'react';
import { useContext, useRef } from 'react';
import type { PrintedDocument, ReportPreview } from '../../../../shared/contract/reports.ts';
import { useRead } from '../../../lib/operations.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { PdfView } from '../../../ui/pdf/pdf-view.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { EditedSettings } from '../texts/edited-settings.ts';

interface Props {
  readonly document: PrintedDocument;
  readonly label: string;
  readonly choice?: ReactNode;
}

/**
 * A document as it will be printed, with the words as they are being edited; while the next one is made, the one before
 * stays.
 */
export function PrintedPreview({ document, label, choice }: Props) {
  const { phase } = usePhase();
  const settings = useContext(EditedSettings);
  const { value, problems } = useRead('reports.preview', {
    phase,
    document,
    ...(settings !== null && { settings }),
  });
  const last = useRef<ReportPreview | null>(null);
  if (value !== null) last.current = value;
  if (problems.length > 0) {
    return (
      <>
        {choice}
        <ProblemList problems={problems} />
      </>
    );
  }
  return last.current === null ? (
    <Loading />
  ) : (
    <PdfView bytes={last.current.bytes} label={label} choice={choice} />
  );
}
