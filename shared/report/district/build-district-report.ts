import { PHASE_NAMES } from '../../model/names.ts';
import { assessmentName } from '../assessment-name.ts';
import { officialPaper } from '../official-paper.ts';
import type { Paper } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { phaseChange } from '../standings/phase-change.ts';
import { type AttachedParts, attachmentNames, attachmentsOf } from './attachment-names.ts';
import { attentionAttachment, attentionSection } from './attention-section.ts';
import { changeSection } from './change-section.ts';
import { dataSection } from './data-section.ts';
import { groupAttachment } from './group-attachment.ts';
import { indicatorAttachment } from './indicator-attachment.ts';
import { mendingSection } from './mending-section.ts';
import { methodSection } from './method-section.ts';
import { notesSection } from './notes-section.ts';
import { rankingAttachments } from './ranking-attachments.ts';
import { resultSection } from './result-section.ts';
import { shortfallAttachment } from './shortfall-attachment.ts';
import { shortfallSection, shortfallsByType } from './shortfall-section.ts';
import { suggestionSection } from './suggestion-section.ts';

/** 评估总报告: the district's report as data, every figure as it stands in the run. */
export function buildDistrictReport(input: ReportInput): Paper {
  const change = phaseChange(input);
  const shortfalls = shortfallsByType(input);
  const parts: AttachedParts = {
    rankings: rankingAttachments(input, change),
    groups: groupAttachment(input),
    indicators: indicatorAttachment(input),
    shortfalls: shortfallAttachment(input, shortfalls),
    attention: attentionAttachment(input),
  };
  const attached = attachmentNames(parts);
  const hasCompounds = input.run.scores.compounds.length > 0;
  const suggestions = suggestionSection(input, shortfalls);
  return officialPaper(input, {
    kind: 'district-report',
    fillings: {},
    title: titleOf(input),
    sections: [
      methodSection(input, attached),
      dataSection(input),
      resultSection(input, attached),
      ...(change === null ? [] : [changeSection(input, change)]),
      ...(hasCompounds ? [shortfallSection(input, shortfalls, attached)] : []),
      ...mendingSection(input),
      ...(suggestions === null ? [] : [suggestions]),
      ...(hasCompounds ? [attentionSection(input, attached)] : []),
      notesSection(input),
    ],
    attachments: attachmentsOf(parts),
  });
}

function titleOf({ guideline, run, year }: ReportInput): string[] {
  const { subject, activity } = assessmentName(guideline);
  return [`${year}年${subject}`, `${PHASE_NAMES[run.scores.phase].zh}${activity}总报告`];
}
