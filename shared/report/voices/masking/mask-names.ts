import { isOrdinary } from './ordinary-words.ts';
import { SURNAME } from './surnames.ts';

const HAN = '\\p{Script=Han}';
const NAME = `${SURNAME}${HAN}{1,2}`;
/** Whom one is by age or family: what is left of them is a resident. */
const RESIDENT =
  '老太太|老先生|老太|阿姨|大妈|大姨|叔叔|大叔|伯伯|大伯|老伯|爷叔|爷爷|奶奶|大爷|大娘|大婶|阿婆|阿公|阿婶|婆婆|外婆|外公|先生|女士|小姐|太太|夫人|大姐|大哥|大嫂|同学|同志';
/** What one does: that stays. */
const CALLING =
  '师傅|老师|医生|护士|律师|警官|民警|主任|书记|经理|站长|队长|楼组长|组长|会长|主席|委员|教授|博士|老板|工程师|班长|社工';
const SHORT = '姐|哥|嫂|姨|叔|伯|婆|爷|奶|婶|总|工|阿婆|老|某某|某';
const SPEAKS = '说|讲|反映|表示|认为|提出|告诉|来电|来访|投诉|建议|希望|觉得|称|问|抱怨|指出|介绍|回忆|补充';
const NAMED =
  '姓名|联系人|投诉人|反映人|来电人|来访人|受访人|受访者|被访人|被访者|当事人|户主|我叫|我名叫|名叫|叫做|名字叫|名字是|本人叫|签名|署名|落款';
const WHO =
  '我是|居民|业主|住户|租户|租客|房东|邻居|邻居家|党员|老党员|志愿者|楼组长|独居老人|老人|老师傅|保安|保洁|物业经理|经理|书记|主任|社工|民警|代表|老伴|爱人|丈夫|妻子|儿子|女儿|儿媳|女婿|孙子|孙女|父亲|母亲|叫';
const ENDS = `(?=${SPEAKS}|家|户|住|和|与|跟|及|等|的|在|是|有|也|都|已|把|被|向|对|因|年|男|女|身体|电话|手机|[^${HAN}]|$)`;

const TITLED = new RegExp(`${SURNAME}${HAN}{0,2}?(${RESIDENT}|${CALLING})`, 'gu');
const TITLED_FROM_START = new RegExp(`^${TITLED.source}`, 'u');
const IS_CALLING = new RegExp(`^(?:${CALLING})$`, 'u');
const SHORTLY_TITLED = new RegExp(`${SURNAME}(?:${SHORT})`, 'gu');
const FAMILIAR = new RegExp(
  `(?<!${HAN})[小老阿]${SURNAME}(?:头|伯|妈)?(?=${SPEAKS}|家|的|和|跟|与|也|都|在|是|住|他|她|[^${HAN}]|$)`,
  'gu',
);
const AFTER_LABEL = new RegExp(
  `(${NAMED})([\\s:：是为]*)(?:${SURNAME}${HAN}{1,2}|${HAN}{2,4}(?!${HAN})|[A-Za-z][A-Za-z .'·]*)`,
  'gu',
);
const AFTER_WHO = new RegExp(`(${WHO})([\\s:：（(]*)${NAME}${ENDS}`, 'gu');
const SPEAKER = new RegExp(`(?<!${HAN})${NAME}(?:${SHORT})?(?=${SPEAKS}|家)`, 'gu');
const FOREIGN =
  /(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Madam)\.?\s+[A-Z][\w'-]+(?:\s+[A-Z][\w'-]+)*|(?:[Mm]y name is|I am|I['’]m|This is)\s+[A-Z][\w'-]+(?:\s+[A-Z][\w'-]+)*/gu;

/** Masks names that give themselves away: by a title, a label before them, or by speaking. */
export function maskNames(text: string): string {
  return text
    .replaceAll(FOREIGN, '某居民')
    .replaceAll(AFTER_LABEL, '$1$2某居民')
    .replaceAll(AFTER_WHO, (found, who: string, between: string, at: number, whole: string) =>
      isOrdinary(whole, at + who.length + between.length) ? found : `${who}${between}某某`,
    )
    .replaceAll(TITLED, maskTitled)
    .replaceAll(SHORTLY_TITLED, unlessOrdinary)
    .replaceAll(FAMILIAR, '某居民')
    .replaceAll(SPEAKER, unlessOrdinary);
}

/** 保安王师傅: 安 belongs to 保安, so the name begins one further on. */
function maskTitled(found: string, title: string, at: number, whole: string): string {
  if (!isOrdinary(whole, at)) return IS_CALLING.test(title) ? `某${title}` : '某居民';
  return found.charAt(0) + found.slice(1).replace(TITLED_FROM_START, maskTitled);
}

function unlessOrdinary(found: string, at: number, whole: string): string {
  return isOrdinary(whole, at) ? found : '某居民';
}
