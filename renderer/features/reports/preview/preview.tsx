import type { ReportChoices } from '../../../../shared/contract/report-choices.ts';
import { useLanguage } from '../../../lib/language.ts';
import { DOCUMENTS, type DocumentKind } from '../document-names.ts';
import { addressees, committeesOf, subdistrictsOf, type Wanted } from '../wanted.ts';
import { LetterPreview, PortraitPreview } from './compound-previews.tsx';
import { BulletinPreview, CommitteePreview } from './place-previews.tsx';
import { PrintedPreview } from './printed-preview.tsx';
import { WorkbookPreview } from './workbook-preview.tsx';

interface Props {
  readonly kind: DocumentKind;
  readonly choices: ReportChoices;
  readonly wanted: Wanted;
}

/** The document that was chosen, as it will be. */
export function Preview({ kind, choices, wanted }: Props) {
  const { say } = useLanguage();
  switch (kind) {
    case 'district-report':
      return <PrintedPreview document={{ kind }} label={say(DOCUMENTS[kind].name)} />;
    case 'results-workbook':
    case 'expert-appendix':
      return <WorkbookPreview kind={kind} />;
    case 'letters':
      return <LetterPreview compounds={addressees(wanted.scope, choices)} />;
    case 'portraits':
      return <PortraitPreview compounds={addressees(wanted.scope, choices)} />;
    case 'bulletins':
      return <BulletinPreview subdistricts={subdistrictsOf(wanted, choices)} />;
    case 'committee-sheets':
      return <CommitteePreview committees={committeesOf(wanted, choices)} />;
    default:
      return kind satisfies never;
  }
}
