import type { AssessedObject } from '../../shared/model/evidence.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { SourceRow } from '../../shared/model/source-row.ts';
import type { EvidenceReference } from '../../shared/rules/evidence.ts';
import { checkSources } from './checks.ts';
import { findingSources } from './findings.ts';
import { markSources } from './marks.ts';
import { metricSources } from './metrics.ts';
import { type AnsweredResponse, answeredResponses, responseSources } from './responses.ts';
import type { SourceScope } from './source-place.ts';
import type { ReadStore } from './store.ts';
import { topicSources } from './topics.ts';

/**
 * The rows of imported files that stand behind what a measure has read of an object, in the order of
 * imports and rows. A response that left all of the questions unanswered is not among them.
 *
 * @param limit at most so many rows; all when left out
 */
export function listSources(
  db: ReadStore,
  phase: Phase,
  object: AssessedObject,
  reference: EvidenceReference,
  limit = Number.POSITIVE_INFINITY,
): SourceRow[] {
  return sourceReader(db, phase)(object, reference).slice(0, limit);
}

/** Lists sources as `listSources` does; the responses of an object, which many leaves rest on, are read once. */
export function sourceReader(
  db: ReadStore,
  phase: Phase,
): (object: AssessedObject, reference: EvidenceReference) => SourceRow[] {
  const known = new Map<string, readonly AnsweredResponse[]>();
  const responsesOf = (scope: SourceScope) => {
    const key = `${scope.object.level} ${scope.object.id}`;
    const responses = known.get(key) ?? answeredResponses(db, scope);
    known.set(key, responses);
    return responses;
  };
  return (object, reference) => {
    const scope = { phase, object };
    return reference.kind === 'answers'
      ? responseSources(responsesOf(scope), reference.questions)
      : sourcesOf(db, scope, reference);
  };
}

function sourcesOf(
  db: ReadStore,
  scope: SourceScope,
  reference: Exclude<EvidenceReference, { kind: 'answers' }>,
): SourceRow[] {
  switch (reference.kind) {
    case 'topics':
      return topicSources(db, scope, reference.topics);
    case 'marks':
      return markSources(db, scope, reference.indicator);
    case 'checks':
      return checkSources(db, scope, reference);
    case 'findings':
      return findingSources(db, scope, reference.indicator);
    case 'metrics':
      return metricSources(db, scope, reference.metrics);
    default:
      return reference satisfies never;
  }
}
