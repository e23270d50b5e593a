import type { Wording } from '../../../shared/language/wording.ts';
import type { Attitude } from '../../../shared/model/evidence.ts';

/** What the screen of the three lists says. */
export const WORDS = {
  title: { zh: '清单', en: 'Lists' },
  place: { zh: '小区类型或居委会', en: 'Type or committee' },
  types: { zh: '小区类型（共性清单）', en: 'Types (common lists)' },
  committees: { zh: '居委会（个性清单）', en: 'Committees (individual lists)' },
  noPlaceFound: { zh: '没有这样的类型或居委会', en: 'No such type or committee' },
  findPlace: { zh: '名称，或拼音首字母', en: 'Name, or pinyin initials' },
  list: { zh: '清单', en: 'List' },
  candidates: { zh: '候选需求', en: 'Candidate needs' },
  add: { zh: '新增', en: 'Add' },
  more: { zh: '更多', en: 'More' },
  import: { zh: '导入清单工作簿', en: 'Import a workbook' },
  exportOne: { zh: '导出当前清单', en: 'Export these lists' },
  exportAll: { zh: '导出全部清单', en: 'Export all lists' },
  exported: { zh: '清单已导出', en: 'The lists were exported' },
  start: { zh: '从共性清单生成', en: 'Start from the common lists' },
  started: { zh: '已从共性清单生成', en: 'Started from the common lists' },
  takeOverAll: { zh: '采用共性清单的改动', en: 'Take over the common changes' },
  takenOver: { zh: '已采用共性清单的改动', en: 'The common changes were taken over' },
  onlyUnmatched: { zh: '只看尚无对应的需求', en: 'Only needs without an answer' },
  category: { zh: '类别', en: 'Category' },
  text: { zh: '内容', en: 'Item' },
  source: { zh: '来源', en: 'Source' },
  asked: { zh: '人数', en: 'Asked' },
  state: { zh: '状态', en: 'State' },
  answer: { zh: '对应的服务、资源和措施', en: 'Services, resources and action' },
  note: { zh: '说明', en: 'Note' },
  unmatched: { zh: '尚无对应', en: 'No answer yet' },
  common: { zh: '共性', en: 'Common' },
  drifted: { zh: '共性清单已改', en: 'Common item changed' },
  commonRemoved: { zh: '共性清单已移除', en: 'Common item removed' },
  commonNow: { zh: '共性清单现为：', en: 'The common item now says: ' },
  takeOver: { zh: '采用', en: 'Take over' },
  choose: { zh: '选择', en: 'Choose' },
  setState: { zh: '改为状态', en: 'Set the state' },
  moved: { zh: '状态已更改', en: 'The state was changed' },
  remove: { zh: '移除', en: 'Remove' },
  removed: { zh: '已移除', en: 'Removed' },
  chosen: { zh: '已选', en: 'Chosen' },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '已保存', en: 'Saved' },
  cancel: { zh: '取消', en: 'Cancel' },
  newItem: { zh: '新增清单条目', en: 'New list item' },
  item: { zh: '清单条目', en: 'List item' },
  origin: { zh: '来源说明', en: 'Where it comes from' },
  toEvidence: { zh: '看数据 →', en: 'Show the evidence →' },
  toInterview: { zh: '打开访谈 →', en: 'Open the interview →' },
  chooseExcerpts: { zh: '选用访谈摘录…', en: 'Choose excerpts…' },
  excerptChoice: { zh: '选用访谈摘录', en: 'Choose excerpts of interviews' },
  excerpts: { zh: '访谈摘录', en: 'Excerpts of interviews' },
  showExcerpts: { zh: '看相关摘录', en: 'Show what was said' },
  hideExcerpts: { zh: '收起摘录', en: 'Hide what was said' },
  takeExcerpt: { zh: '选用', en: 'Use' },
  findExcerpt: { zh: '查找摘录', en: 'Find excerpts' },
  excerptHint: { zh: '词语、小区、访谈编号', en: 'Words, compound, interview' },
  topic: { zh: '议题', en: 'Topic' },
  allTopics: { zh: '全部议题', en: 'All topics' },
  notShown: {
    zh: '原话不宜显示，请打开访谈查看。',
    en: 'The words are not shown here; open the interview to read them.',
  },
  codingGone: { zh: '原编码已不在本工作区。', en: 'Its coding is no longer in this workspace.' },
  onlySaid: {
    zh: '只来自访谈摘录的需求，不在发出的文件中列出。',
    en: 'A need that comes from excerpts alone is not named in documents.',
  },
  noExcerpts: { zh: '这里还没有编码的访谈', en: 'No interview is coded here yet' },
  noExcerptsText: {
    zh: '在“数据—访谈”里记下访谈并编码，摘录就能选作需求的来源。',
    en: 'Write down and code interviews under Data › Interviews; their excerpts can then be sources of needs.',
  },
  noExcerptsOfTopic: {
    zh: '这个议题没有摘录，访谈只记了态度。',
    en: 'Nobody is quoted on this topic; the interviews hold attitudes only.',
  },
  uncodedWords: {
    zh: '以下是导入的访谈摘录，没有编码，只供参阅：',
    en: 'Imported words of interviews that are not coded, to be read only:',
  },
  nothingFound: { zh: '没有符合条件的摘录', en: 'No excerpt is like this' },
  done: { zh: '完成', en: 'Done' },
  askedCounted: { zh: '人数（由数据得出）', en: 'Asked (from evidence)' },
  compounds: { zh: '涉及小区', en: 'Compounds' },
  allCompounds: { zh: '所辖全部小区', en: 'All compounds of the committee' },
  services: { zh: '对应服务', en: 'Services' },
  resources: { zh: '对应资源', en: 'Resources' },
  action: { zh: '办理措施', en: 'Action' },
  proposals: { zh: '可能对应', en: 'May meet it' },
  noProposals: { zh: '清单里没有相近的服务或资源。', en: 'Nothing on the lists is alike.' },
  link: { zh: '对应', en: 'Link' },
  history: { zh: '历次修改', en: 'History' },
  takenBack: { zh: '移除', en: 'removed' },
  textNeeded: { zh: '请填写内容', en: 'Write what it is' },
  emptyTitle: { zh: '这张清单还没有条目', en: 'Nothing stands on this list yet' },
  emptyNeeds: {
    zh: '打开“候选需求”，确认问卷、访谈和检查反映的需求；也可以新增，或导入已有的清单。',
    en: 'Open the candidate needs and confirm what questionnaires, interviews and inspections say; or add items, or import lists.',
  },
  emptyOffers: {
    zh: '把已有的资源和服务登记进来：可以新增，或导入已有的清单。',
    en: 'Enter the resources and services there are: add items, or import lists.',
  },
  nothingUnmatched: { zh: '需求都已有对应的服务或资源。', en: 'Every need has a service or a resource.' },
  confirm: { zh: '确认', en: 'Confirm' },
  confirmed: { zh: '需求已确认', en: 'The needs were confirmed' },
  chooseCategory: { zh: '选择类别', en: 'Choose a category' },
  chooseNew: { zh: '选中未列入且有类别的', en: 'Choose the new ones that have a category' },
  chooseOutdated: { zh: '选中数据已变的', en: 'Choose those with other figures' },
  noCandidates: { zh: '这个阶段的数据没有反映需求', en: 'Evidence of this phase says no need' },
  noCandidatesText: {
    zh: '请先导入问卷、访谈或检查数据；作答或访谈不足 5 人的不列示。',
    en: 'Import questionnaires, interviews or inspections first; what fewer than five said is not shown.',
  },
  preview: { zh: '导入清单', en: 'Import lists' },
  importDo: { zh: '导入', en: 'Import' },
  imported: { zh: '清单已导入', en: 'The lists were imported' },
} as const satisfies Record<string, Wording>;

/** Where candidates come from, as headings. */
export const KIND_WORDS = {
  question: { zh: '问卷', en: 'Questionnaire' },
  topic: { zh: '访谈', en: 'Interviews' },
  finding: { zh: '检查发现的问题', en: 'Problems found' },
  check: { zh: '检查未达标的项目', en: 'Items not met' },
} as const satisfies Record<string, Wording>;

/** How somebody spoke of a topic. */
export const ATTITUDE_WORDS: Readonly<Record<Attitude, Wording>> = {
  positive: { zh: '正面', en: 'positive' },
  neutral: { zh: '中性', en: 'neutral' },
  negative: { zh: '负面', en: 'negative' },
};

/** Whether a candidate is on the list. */
export const STANDING_WORDS = {
  new: { zh: '未列入', en: 'not listed' },
  confirmed: { zh: '已列入', en: 'listed' },
  outdated: { zh: '已列入，数据已变', en: 'listed, figures changed' },
} as const satisfies Record<string, Wording>;

export const HELP: readonly Wording[] = [
  {
    zh: '三张清单是问题需求、社会资源、公共服务。每个小区类型有共性清单，每个居委会有个性清单；个性清单从共性清单生成，再按本居委会的情况增减。',
    en: 'The three lists are needs, resources and services. Each type of compounds has common lists, each committee individual ones that start from the common lists and then go their own way.',
  },
  {
    zh: '“候选需求”列出数据反映的需求：问卷中评价低于一半的比例、访谈中有意见的比例、检查发现的问题。类别由词语推定并写明依据，确认后才列入清单。作答或访谈不足 5 人的不列示。',
    en: 'Candidate needs come from evidence: the share of answers below half of a scale, of interviews that were against, and what inspections found. The category is proposed from words, with the reason; nothing is listed before a person confirms it. What fewer than five said is not shown.',
  },
  {
    zh: '需求可以对应服务、资源和办理措施；尚无对应的有标记，可以单独列出。共性清单改动后，个性清单里会提示，由人决定是否采用。',
    en: 'A need can be linked with services, resources and an action; what has none is marked and can be listed alone. When a common item changes, individual ones say so, and a person decides whether to take it over.',
  },
  {
    zh: '打开条目，可以看到它的来源，并前往背后的数据。需求可以选用访谈摘录作为来源；来自访谈议题的需求，可以展开看相关摘录。键盘：Tab 到条目，回车打开，空格勾选，Esc 关闭。',
    en: 'Open an item to see where it comes from and go to the evidence behind it. A need can be given excerpts of interviews as its source; one drawn from a topic shows what was said on it. Keys: Tab to an item, Enter opens it, Space ticks it, Esc closes.',
  },
  {
    zh: '清单可以导出为工作簿，在表格软件里修改后再导入；导入前先列出有问题的单元格。每次改动都可以撤销，历次修改留有记录。',
    en: 'Lists can be exported as workbooks, changed there and imported again; cells in fault are named first. Every change can be undone, and what stood before is kept.',
  },
];
