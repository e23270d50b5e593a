import { type DocumentSettings, PLAIN_DOCUMENT_SETTINGS } from '../model/document-settings.ts';
import type { Phase } from '../model/phase.ts';
import { SAMPLE_YEAR } from './survey-clock.ts';

/** Of the questionnaires handed out, so many come back in the sample district: one in ten is lost on the way. */
const RETURNED = 0.9;

/**
 * What the bureau of the sample district says on its documents.
 *
 * @param returned how many questionnaires came back in each phase
 */
export function sampleDocumentSettings(returned: Readonly<Record<Phase, number>>): DocumentSettings {
  const { texts } = PLAIN_DOCUMENT_SETTINGS;
  return {
    ...PLAIN_DOCUMENT_SETTINGS,
    bureau: '样例区居民区分类治理工作组',
    deadline: `${SAMPLE_YEAR}-12-31`,
    issued: { mid: issuedFor(returned.mid), end: issuedFor(returned.end) },
    texts: {
      'district-report': { ...texts['district-report'], recipient: '各街道办事处、镇人民政府' },
      letter: {
        ...texts.letter,
        recipient: '{街镇}{居委会}',
        opening: '现将{小区}的{阶段}评估结果函告如下，请组织研究，落实整改。',
      },
      bulletin: { ...texts.bulletin, recipient: '{街镇}' },
      'committee-sheet': { ...texts['committee-sheet'], recipient: '{街镇}{居委会}' },
    },
  };
}

/** Packed by the hundred. */
function issuedFor(returned: number): number {
  return Math.ceil(returned / RETURNED / 100) * 100;
}
