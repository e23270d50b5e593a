import { z } from 'zod';
import type { Wording } from '../../language/wording.ts';
import { listSourceSchema } from './list-source.ts';

/** The three lists: 问题需求清单, 社会资源清单, 公共服务清单. */
export const listSchema = z.enum(['needs', 'resources', 'services']);
export type List = z.infer<typeof listSchema>;
export const LISTS: readonly List[] = listSchema.options;

/** What the lists are called. */
export const LIST_NAMES: Readonly<Record<List, Wording>> = {
  needs: { zh: '问题需求清单', en: 'Needs' },
  resources: { zh: '社会资源清单', en: 'Resources' },
  services: { zh: '公共服务清单', en: 'Services' },
};

export const listCategorySchema = z.enum([
  'infrastructure',
  'property',
  'education_health',
  'special_groups',
  'organisations',
  'people',
  'places',
  'construction',
  'elderly',
  'culture_sport',
  'legal',
]);
export type ListCategory = z.infer<typeof listCategorySchema>;

/** The categories of each list, in the order of paper. */
export const LIST_CATEGORIES: Readonly<Record<List, readonly ListCategory[]>> = {
  needs: ['infrastructure', 'property', 'education_health', 'special_groups'],
  resources: ['organisations', 'people', 'places'],
  services: ['construction', 'elderly', 'culture_sport', 'legal'],
};

/** What the categories are called. */
export const LIST_CATEGORY_NAMES: Readonly<Record<ListCategory, Wording>> = {
  infrastructure: { zh: '基础设施', en: 'Infrastructure' },
  property: { zh: '物业管理', en: 'Property management' },
  education_health: { zh: '科教文卫', en: 'Science, education, culture, health' },
  special_groups: { zh: '特殊群体关爱', en: 'Care for special groups' },
  organisations: { zh: '组织', en: 'Organisations' },
  people: { zh: '人力', en: 'People' },
  places: { zh: '阵地', en: 'Places' },
  construction: { zh: '基础设施建设', en: 'Infrastructure works' },
  elderly: { zh: '为老', en: 'For the elderly' },
  culture_sport: { zh: '文体', en: 'Culture and sport' },
  legal: { zh: '法律', en: 'Law' },
};

export const listStateSchema = z.enum(['proposed', 'confirmed', 'under_way', 'met', 'dropped']);
export type ListState = z.infer<typeof listStateSchema>;

/** The states that the items of a list can have, in their order, and what each is called there. */
const LIST_STATE_NAMES: Readonly<Record<List, Readonly<Partial<Record<ListState, Wording>>>>> = {
  needs: {
    proposed: { zh: '待确认', en: 'To be confirmed' },
    confirmed: { zh: '已确认', en: 'Confirmed' },
    under_way: { zh: '办理中', en: 'Under way' },
    met: { zh: '已满足', en: 'Met' },
    dropped: { zh: '不予采纳', en: 'Not taken up' },
  },
  resources: {
    proposed: { zh: '待核实', en: 'To be verified' },
    confirmed: { zh: '可用', en: 'Available' },
    dropped: { zh: '停用', en: 'No longer available' },
  },
  services: {
    proposed: { zh: '待核实', en: 'To be verified' },
    under_way: { zh: '筹备中', en: 'In preparation' },
    confirmed: { zh: '已开展', en: 'Offered' },
    dropped: { zh: '停办', en: 'No longer offered' },
  },
};

/** The states of a list, in their order. */
export function statesOf(list: List): ListState[] {
  return listStateSchema.options.filter((state) => LIST_STATE_NAMES[list][state] !== undefined);
}

/** What a state is called on a list. */
export function stateName(list: List, state: ListState): Wording {
  return LIST_STATE_NAMES[list][state] ?? { zh: state, en: state };
}

/** An item of a list; its record is about a type (共性清单) or about a committee (个性清单). */
export const listItemSchema = z.object({
  list: listSchema,
  category: listCategorySchema,
  text: z.string().trim().min(1),
  note: z.string(),
  sources: z.array(listSourceSchema).min(1),
  /** How many people asked for it; null where nobody was counted. */
  asked: z.number().int().nonnegative().nullable(),
  state: listStateSchema,
  /** The records of the common items that it started from, one a type, and the version of each that was taken over. */
  commons: z.array(z.object({ id: z.string(), version: z.number().int() })),
  /** Codes of the compounds that it is about; none means all of the committee. */
  compounds: z.array(z.string()),
  /** A need's answer: records of services and resources that meet it, and what is done. */
  answer: z.object({ services: z.array(z.string()), resources: z.array(z.string()), action: z.string() }),
});
export type ListItem = z.infer<typeof listItemSchema>;
