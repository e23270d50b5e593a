import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** Where the worked cases lie, one a file; see README.md there for how they are read. */
const FOLDER = import.meta.dirname;

/** A number, or a fraction such as `263/3`, or 无 for null. */
const figure = z
  .union([z.number(), z.literal('无'), z.string().regex(/^-?\d+(\.\d+)?\/\d+$/)])
  .transform((written) => {
    if (typeof written === 'number') return written;
    if (written === '无') return null;
    const [top, bottom] = written.split('/').map(Number);
    return Number(top) / Number(bottom);
  });
const name = z.string().transform((written) => (written === '无' ? null : written));
const counts = z.record(z.string(), z.number());

const compound = z.strictObject({
  类型: z.string().default('sold_public'),
  街镇: z.string().default('华阳路街道'),
  居委会: z.string().default('第一居委会'),
  户数: figure.default(100),
});

const evidence = z.strictObject({
  打分: z.record(z.string(), z.array(z.number())).default({}),
  问卷: z
    .record(
      z.string(),
      z.union([counts, z.array(z.strictObject({ 选: z.array(z.string()), 人数: z.number() }))]),
    )
    .default({}),
  检查: z.record(z.string(), z.record(z.string(), z.enum(['达标', '不达标', '不适用']))).default({}),
  发现: z.record(z.string(), z.array(z.tuple([z.string(), z.number()]))).default({}),
  议题: z
    .record(
      z.string(),
      z.strictObject({
        正面: z.number().default(0),
        中性: z.number().default(0),
        负面: z.number().default(0),
      }),
    )
    .default({}),
  台账: z.record(z.string(), z.number()).default({}),
});
export type CaseEvidence = z.infer<typeof evidence>;

const round = {
  小区: z
    .record(
      z.string(),
      z.preprocess((row) => row ?? {}, compound),
    )
    .prefault({ 甲: null }),
  证据: z.record(z.string(), evidence).default({}),
  居委会证据: z.record(z.string(), evidence).default({}),
};
const roundSchema = z.strictObject(round);
export type CaseRound = z.infer<typeof roundSchema>;

const node = z.strictObject({
  v: figure.optional(),
  f: figure.optional(),
  n: z.number().optional(),
  points: figure.optional(),
});

/** What would lift a compound to the next grade. */
const lift = z.strictObject({
  情况: z.enum(['无成绩', '已最高', '否决封顶', '没有名额', '够不着', '可升']),
  到: z.string().optional(),
  须达到: figure.optional(),
  还差: figure.optional(),
  最多: figure.optional(),
  受名额限制: z.boolean().optional(),
  更高: z.number().optional(),
  /** Leaf → the fraction that it must earn. */
  指标: z.record(z.string(), figure).optional(),
  到中位: z.union([z.record(z.string(), figure), z.literal('不够')]).optional(),
});
export type ExpectedLift = z.infer<typeof lift>;

const certainty = z.enum(['真实变化', '在误差范围内', '持平', '无法判断', '无']);

/** From mid-year to year-end. */
const change = z.strictObject({
  得分: figure.optional(),
  判断: certainty.optional(),
  指标: z
    .record(
      z.string(),
      z.strictObject({
        v: figure.optional(),
        区间: z.tuple([figure, figure]).optional(),
        判断: certainty.optional(),
      }),
    )
    .optional(),
  没有: z.array(z.string()).optional(),
});
export type ExpectedChange = z.infer<typeof change>;

const expectedCompound = z.strictObject({
  状态: z.enum(['完整', '暂定', '暂不评分']).optional(),
  覆盖率: figure.optional(),
  基础分: figure.optional(),
  加分: figure.optional(),
  扣分: figure.optional(),
  原始分: figure.optional(),
  得分: figure.optional(),
  等次: name.optional(),
  排名: z
    .strictObject({ 全区: figure.optional(), 同类: figure.optional(), 街镇: figure.optional() })
    .optional(),
  否决: z.array(z.string()).optional(),
  指标: z.record(z.string(), node).optional(),
  不适用: z.array(z.string()).optional(),
  /** Leaf → recoverable points, the most recoverable first. */
  短板: z.record(z.string(), figure).optional(),
  升等: lift.optional(),
  变化: change.optional(),
});
export type ExpectedCompound = z.infer<typeof expectedCompound>;

const expectedGroup = z.strictObject({
  得分: figure.optional(),
  户数: z.number().optional(),
  参评: z.number().optional(),
  暂不评分: z.number().optional(),
  名次: figure.optional(),
});
export type ExpectedGroup = z.infer<typeof expectedGroup>;

const caseSchema = z.strictObject({
  标题: z.string().min(1),
  算法: z.string().min(1),
  阶段: z.enum(['mid', 'end', 'annual', 'change']).default('mid'),
  导则: z.looseObject({ indicators: z.array(z.unknown()).min(1) }),
  ...round,
  中期: roundSchema.optional(),
  年终: roundSchema.optional(),
  预期: z.record(z.string(), expectedCompound),
  预期汇总: z
    .partialRecord(z.enum(['全区', '类型', '街镇', '居委会']), z.record(z.string(), expectedGroup))
    .default({}),
});
export type CaseFile = z.infer<typeof caseSchema>;

/** The paths of all case files, from this folder, in order. */
export function listCaseFiles(): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml') && path !== 'defaults.yaml')
    .sort();
}

/** Reads one case; a key that does not belong there is an error, so that no expectation is left unread. */
export function readCaseFile(path: string): CaseFile {
  return caseSchema.parse(readYaml(path));
}

/** The scaffold that every case's guideline stands on. */
export function readDefaults(): Record<string, unknown> {
  return z.record(z.string(), z.unknown()).parse(readYaml('defaults.yaml'));
}

function readYaml(path: string): unknown {
  return parse(readFileSync(join(FOLDER, path), 'utf8'));
}
