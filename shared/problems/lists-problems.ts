import type { ProblemKind } from './problem-kind.ts';

/** What can go wrong with the three lists: 问题需求, 社会资源, 公共服务. */
export const LISTS_PROBLEMS = {
  'lists-no-register': {
    severity: 'error',
    zh: '这个阶段还没有名册，没有居委会可以编制清单。请先导入名册。',
    en: 'there is no register for this phase, so there are no committees that could have lists. Import the register first.',
  },
  'lists-no-such-type': {
    severity: 'error',
    zh: '导则里没有代码为“{key}”的小区类型。请从导则的类型中选择。',
    en: 'the guideline has no type with the code “{key}”. Choose one of its types.',
  },
  'lists-no-such-committee': {
    severity: 'error',
    zh: '没有名为“{key}”的居委会或小区类型。请按“街镇/居委会”填写名册里的名称，或填写导则里的类型。',
    en: 'there is no committee and no type called “{key}”. Give subdistrict/committee as the register has them, or a type of the guideline.',
  },
  'lists-committee-not-unique': {
    severity: 'error',
    zh: '名册里有多个居委会叫“{key}”。请写成“街镇/居委会”。',
    en: 'several committees of the register are called “{key}”. Write subdistrict/committee.',
  },
  'lists-nobody-named': {
    severity: 'error',
    zh: '没有说明是哪个居委会或小区类型的清单。请在“居委会/小区类型”列填写，或先选定居委会或类型再导入。',
    en: 'it is not said whose list this is. Fill in the committee or type, or choose one before importing.',
  },
  'lists-nobody-chosen': {
    severity: 'error',
    zh: '没有说明是谁的清单。请用 --committee 或 --type 指定。',
    en: 'it is not said whose lists are meant. Give --committee or --type.',
  },
  'lists-candidate-gone': {
    severity: 'error',
    zh: '数据中已没有“{key}”这项需求：数据可能刚刚改动过。请刷新候选需求后再确认。',
    en: 'the evidence no longer gives the need “{key}”: it may have changed just now. Read the candidates again.',
  },
  'lists-no-category': {
    severity: 'error',
    zh: '所选的候选需求都没有类别。请先为每一项选择类别，再确认。',
    en: 'none of the chosen candidates has a category. Choose a category for each, then confirm.',
  },
  'lists-category-without-confirm': {
    severity: 'error',
    zh: '--category 说明新确认的需求归入哪一类，请与 --confirm 同用。',
    en: '--category says where needs go that are confirmed. Use it with --confirm.',
  },
  'lists-no-candidate': {
    severity: 'error',
    zh: '没有第 {number} 项候选需求，共有 {count} 项。请按 --candidates 列出的序号填写。',
    en: 'there is no candidate {number}; there are {count}. Use the numbers that --candidates lists.',
  },
  'lists-category-elsewhere': {
    severity: 'error',
    zh: '{list}没有“{category}”这一类别。请选择该清单的类别。',
    en: '“{categoryInEnglish}” is no category of the list “{listInEnglish}”. Choose one of that list.',
  },
  'lists-excerpt-elsewhere': {
    severity: 'error',
    zh: '访谈摘录“{topic}”说的是小区“{compound}”，不属于这份清单。请选择本清单所辖小区的摘录。',
    en: 'the excerpt on “{topic}” is of the compound “{compound}”, which this list is not about. Choose excerpts of its own compounds.',
  },
  'lists-no-such-state': {
    severity: 'error',
    zh: '“{text}”在{list}里，没有这个状态。请选择：{choices}。',
    en: '“{text}” is on the list “{listInEnglish}”, which does not know this state. Choose one of: {choicesInEnglish}.',
  },
  'lists-said-already': {
    severity: 'error',
    zh: '清单里已有“{text}”：同一居委会或类型的同一清单里，同一内容只列一次。请修改已有的那一条，或换一个说法。',
    en: '“{text}” is on the list already: one list holds a text once. Change the item that stands, or word this one otherwise.',
  },
  'lists-no-item-number': {
    severity: 'error',
    zh: '没有第 {number} 项，清单共有 {count} 项。请按 daoze lists 列出的序号填写，或写 --json 给出的 id。',
    en: 'there is no item {number}; the lists have {count}. Use the numbers that daoze lists prints, or an id that --json gives.',
  },
  'lists-nothing-to-change': {
    severity: 'error',
    zh: '没有说明要改什么。请用 --category、--state、--text 或 --note 说明。',
    en: 'it is not said what to change. Give --category, --state, --text or --note.',
  },
  'lists-nothing-to-link': {
    severity: 'error',
    zh: '没有说明对应什么。请用 --with 给出服务或资源，或用 --action 说明行动。',
    en: 'it is not said what to link. Give services or resources with --with, or --action.',
  },
  'lists-one-need': {
    severity: 'error',
    zh: '“{given}”不是一项需求，而是多项。请一次只给一项需求的序号或 id。',
    en: '“{given}” is more than one item. Give the number or the id of one need at a time.',
  },
  'lists-text-of-one': {
    severity: 'error',
    zh: '内容一次只能改一项，且不能为空。请只选一项，并写明内容。',
    en: 'a text is changed of one item at a time and cannot be empty. Choose one item, and say what it is.',
  },
  'lists-linked': {
    severity: 'error',
    zh: '“{text}”与别的条目有对应关系，不能移到另一张清单。请先解除对应（命令行：daoze lists unlink）。',
    en: '“{text}” is linked with other items and cannot go to another list. Unlink it first (command line: daoze lists unlink).',
  },
  'lists-not-a-need': {
    severity: 'error',
    zh: '“{text}”不是问题需求，只有需求可以对应服务、资源和行动。请选择需求清单的条目。',
    en: '“{text}” is no need, and only needs are linked with services, resources and actions. Choose an item of the list of needs.',
  },
  'lists-not-an-answer': {
    severity: 'error',
    zh: '“{text}”不是同一居委会或类型的服务或资源，不能与需求对应。请从它的服务、资源清单中选择。',
    en: '“{text}” is no service or resource of the same committee or type, so it cannot meet the need. Choose one of its services or resources.',
  },
  'lists-nothing-drifted': {
    severity: 'error',
    zh: '所选条目与共性清单没有差别，无需采用。',
    en: 'the chosen items do not differ from the common list, so there is nothing to take over.',
  },
  'lists-start-of-type': {
    severity: 'error',
    zh: '共性清单不从别的清单生成。请选择居委会，再从共性清单生成其个性清单。',
    en: 'a common list starts from no other. Choose a committee to start its individual lists.',
  },
  'lists-nothing-to-start': {
    severity: 'error',
    zh: '共性清单里没有这个居委会还缺的条目。请先编制其小区类型的共性清单。',
    en: 'the common lists hold nothing that this committee does not have. Write the common lists of its types first.',
  },
  'lists-nothing-to-export': {
    severity: 'error',
    zh: '清单里还没有条目，没有可导出的。请先确认需求，或登记资源和服务。',
    en: 'nothing stands on the lists yet, so there is nothing to write. Confirm needs, or enter resources and services first.',
  },
  'lists-no-heading': {
    severity: 'error',
    zh: '表中没有找到清单的表头：至少要有“类别”和“内容”两列。请使用导出的清单工作簿作为样表。',
    en: 'no heading row of a list was found: it needs at least the columns 类别 and 内容. Use an exported workbook as a model.',
  },
  'lists-text-missing': {
    severity: 'error',
    zh: '没有填写内容。请写明这一条是什么需求、资源或服务。',
    en: 'nothing is written here. Say what need, resource or service this is.',
  },
  'lists-unknown-list': {
    severity: 'error',
    zh: '“{given}”不是清单的名称。请填写：{choices}。',
    en: '“{given}” is none of the lists. Write one of: {choicesInEnglish}.',
  },
  'lists-unknown-category': {
    severity: 'error',
    zh: '“{given}”不是{list}的类别。请填写：{choices}。',
    en: '“{given}” is no category of the list {listInEnglish}. Write one of: {choicesInEnglish}.',
  },
  'lists-unknown-state': {
    severity: 'error',
    zh: '“{given}”不是{list}的状态。请填写：{choices}，或留空。',
    en: '“{given}” is no state of the list {listInEnglish}. Write one of: {choicesInEnglish}, or leave it empty.',
  },
  'lists-asked-not-whole': {
    severity: 'error',
    zh: '需求人数“{given}”不是不小于 0 的整数。请填写这样的数，没有统计则留空。',
    en: '“{given}” is no whole number of people, 0 or more. Write one, or leave it empty where nobody counted.',
  },
  'lists-unknown-compound': {
    severity: 'error',
    zh: '“{given}”不是这个居委会的小区编号。请填写名册里的小区编号，用“、”隔开，或留空。',
    en: '“{given}” is no code of a compound of this committee. Write codes of the register, separated by 、, or leave it empty.',
  },
  'lists-asked-counted': {
    severity: 'warning',
    zh: '这一条的需求人数由数据得出，表中的“{given}”没有采用。如数据有变，请在候选需求中更新。',
    en: 'how many asked for this comes from evidence; “{given}” was not taken. Refresh it from the candidates if evidence changed.',
  },
  'lists-link-not-taken': {
    severity: 'warning',
    zh: '对应的服务和资源不从表中读取，“{given}”没有采用。请在“清单”中对应（命令行：daoze lists link）。',
    en: 'which services and resources meet a need is not taken from a workbook: “{given}” was left out. Link them on the lists (command line: daoze lists link).',
  },
  'lists-sheet-skipped': {
    severity: 'warning',
    zh: '这张表没有“类别”和“内容”两列，没有读取。如其中有清单，请补上表头再导入。',
    en: 'this sheet has no columns 类别 and 内容 and was not read. If it holds a list, add the headings and import again.',
  },
  'lists-twice': {
    severity: 'error',
    zh: '与第 {other} 行内容相同而别处不同：同一居委会或类型的同一清单里，同一内容只能有一行。请删去其中一行。',
    en: 'says the same as row {other}, with other cells: one list holds a text once. Remove one of the rows.',
  },
} as const satisfies Record<string, ProblemKind>;
