import {
  type Branch,
  type Guideline,
  guidelineSchema,
  type Indicator,
  isBranch,
  type Leaf,
} from '../../../shared/model/guideline.ts';
import { type FormField, filledIn } from '../../../shared/rules/form.ts';
import { measureRule } from '../../../shared/rules/measures/registry.ts';
import { type Draw, drawChance, drawList, drawOne } from '../scoring/draw.ts';
import { drawGuideline } from '../scoring/generate-guideline.ts';
import { drawOrigins } from './draw-origins.ts';
import { drawText, textsOf } from './draw-texts.ts';

/**
 * A guideline that is not refused and that has everything a workbook may stumble over: odd texts in every
 * place, four levels, leaves beside branches, empty lists and overrides, the origins of weights.
 */
export function drawOddGuideline(draw: Draw): Guideline {
  const plain = drawGuideline(draw);
  const names = { type: namesOf(draw), question: namesOf(draw), metric: namesOf(draw) };
  const odd = renamed(draw, { ...plain, indicators: deepened(draw, plain.indicators) }, names);
  const weightOrigins = drawOrigins(draw, odd.indicators);
  const document = { ...odd, ...(weightOrigins === undefined ? {} : { weightOrigins }) };
  return guidelineSchema.parse(JSON.parse(JSON.stringify(document)));
}

/** New names for the old ones: the same for the same. */
type Rename = (name: string) => string;

function namesOf(draw: Draw): Rename {
  const texts = textsOf(draw);
  const given = new Map<string, string>();
  return (name) => {
    const known = given.get(name) ?? texts();
    given.set(name, known);
    return known;
  };
}

/** Wraps some nodes into branches of their own, up to four levels of branches in all. */
function deepened(draw: Draw, nodes: readonly Indicator[], depth = 1): Indicator[] {
  return nodes.map((node): Indicator => {
    const below = isBranch(node) ? { ...node, children: deepened(draw, node.children, depth + 1) } : node;
    if (depth > 2 || !drawChance(draw, 2)) return below;
    return { id: `${node.id}+`, name: node.name, points: node.points, children: [below] };
  });
}

type Names = Readonly<Record<'type' | 'question' | 'metric', Rename>>;

function renamed(draw: Draw, plain: Guideline, { type, question, metric }: Names): Guideline {
  const [grade, option, indicator] = [namesOf(draw), namesOf(draw), namesOf(draw)];
  const aliases = () => drawList(draw, 0, 2, () => drawText(draw));
  const adjusted = <Adjustment extends { id: string; metric: string }>(one: Adjustment) => ({
    ...one,
    id: indicator(one.id),
    name: drawText(draw),
    metric: metric(one.metric),
  });
  return {
    ...plain,
    id: drawText(draw),
    title: drawText(draw),
    version: drawText(draw),
    types: plain.types.map(({ code }) => ({ code: type(code), name: drawText(draw) })),
    grades: plain.grades.map(({ name, from }) => ({ name: grade(name), from })),
    quota: plain.quota && { ...plain.quota, grade: grade(plain.quota.grade) },
    questions: plain.questions.map((one) => ({
      ...one,
      id: question(one.id),
      text: drawText(draw),
      aliases: aliases(),
      options: one.options.map(({ label, value }) => ({ label: option(label), value, aliases: aliases() })),
    })),
    metrics: plain.metrics.map(({ id }) => ({
      id: metric(id),
      name: drawText(draw),
      unit: drawChance(draw, 5) ? drawText(draw) : '',
    })),
    indicators: plain.indicators.map((node) =>
      renamedNode(node, { draw, type, question, metric, option, indicator }),
    ),
    bonuses: plain.bonuses.map(adjusted),
    deductions: plain.deductions.map(adjusted),
    vetoes: plain.vetoes.map((veto) => ({ ...adjusted(veto), gradeAtMost: grade(veto.gradeAtMost) })),
  };
}

interface NodeNames extends Names {
  readonly draw: Draw;
  readonly option: Rename;
  readonly indicator: Rename;
}

function renamedNode(node: Indicator, names: NodeNames): Indicator {
  const { draw, indicator } = names;
  if (!isBranch(node)) return renamedLeaf(node, names);
  const children = node.children.map((child) => renamedNode(child, names));
  return { ...node, id: indicator(node.id), name: drawText(draw), children } satisfies Branch;
}

function renamedLeaf(leaf: Leaf, { draw, type, question, metric, option, indicator }: NodeNames): Leaf {
  const overrides = Object.entries(leaf.overrides).map(([code, override]) => [
    type(code),
    drawChance(draw, 2) ? {} : override,
  ]);
  const item = namesOf(draw);
  return {
    ...leaf,
    id: indicator(leaf.id),
    name: drawText(draw),
    measure: renamedMeasure(leaf.measure, { draw, question, metric, option, item }),
    overrides: Object.fromEntries(overrides),
    ...(leaf.appliesTo && { appliesTo: drawOne(draw, [[], leaf.appliesTo.map(type)]) }),
    ...(leaf.phases && { phases: drawOne(draw, [[], leaf.phases]) }),
  };
}

/** A measure with other names in every field that holds names, by its form. */
function renamedMeasure(measure: Leaf['measure'], names: MeasureNames): Leaf['measure'] {
  const { form } = measureRule(measure);
  const fields = form.map((field) => [field.name, renamedValue(field, filledIn(measure, field), names)]);
  return { ...measure, ...Object.fromEntries(fields) };
}

type MeasureNames = Readonly<Record<'question' | 'metric' | 'option' | 'item', Rename>> & {
  readonly draw: Draw;
};

function renamedValue(
  { kind }: FormField,
  value: unknown,
  { draw, question, metric, option, item }: MeasureNames,
): unknown {
  if (kind === 'metric') return metric(String(value));
  if (kind === 'questions') return (value as string[]).map(question);
  if (kind === 'options') return (value as string[]).map(option);
  if (kind === 'texts') return (value as string[]).map(item);
  if (kind !== 'weights') return value;
  if (drawChance(draw, 1)) return {};
  return Object.fromEntries(Object.entries(value as object).map(([name, weight]) => [item(name), weight]));
}
