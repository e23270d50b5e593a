import type { ProblemKind } from './problem-kind.ts';

/** What may be wrong with interviews while they are written down and coded. */
export const INTERVIEW_PROBLEMS = {
  'interview-taken': {
    severity: 'error',
    zh: '小区“{compound}”已有编号为 {interview} 的访谈记录。请换一个编号，或打开原来那份修改（命令行：--replace）。',
    en: 'there is a transcript numbered {interview} of “{compound}” already. Give this one another number, or open the former one and change it (command line: --replace).',
  },
  'interview-unknown-compound': {
    severity: 'error',
    zh: '名册中没有编号为 {code} 的小区。请先选择小区，或把它加进名册。',
    en: 'the register has no compound {code}. Choose a compound first, or add it to the register.',
  },
  'interview-no-number': {
    severity: 'error',
    zh: '没有访谈编号。请填写编号，同一小区内不重复。',
    en: 'the interview has no number. Write one that no other interview of the compound has.',
  },
  'interview-no-text': {
    severity: 'error',
    zh: '没有访谈全文。请粘贴全文，或从 Word（.docx）或 .txt 文件读入。',
    en: 'there is no text. Paste what was said, or read it from a Word (.docx) or .txt file.',
  },
  'interview-no-words': {
    severity: 'error',
    zh: '文件里没有文字，图片中的字读不出来。请确认选对了文件（.docx 或 .txt），或直接粘贴全文。',
    en: 'there are no words in the file; what stands in pictures cannot be read. Make sure that it is the right one (.docx or .txt), or paste the words.',
  },
  'interview-folder': {
    severity: 'error',
    zh: '这是文件夹，不是一份访谈。请选择其中的一个 .docx 或 .txt 文件；一次收入多份，请用工作簿，一行一份。',
    en: 'this is a folder, not one interview. Choose one .docx or .txt file in it; to take in several at once, use a workbook with one in each row.',
  },
  'interview-marked-up': {
    severity: 'error',
    zh: '文件是 {format}，不是纯文本，其中的标记会被当成原话。请用 Word 或 WPS 打开，另存为 .docx 或纯文本，或直接粘贴全文。',
    en: 'the file is {format}, no plain text, so its marks would pass for words that were said. Open it in Word or WPS and save it as .docx or plain text, or paste the words.',
  },
  'interview-other-year': {
    severity: 'warning',
    zh: '访谈日期 {date} 不在本工作区的年度 {year} 内，已照此收入。请核对，如写错请改正。',
    en: 'the date of the interview, {date}, is not in {year}, the year of the workspace; it was taken as it is. Look again, and correct it if it is wrong.',
  },
  'interview-too-long': {
    severity: 'error',
    zh: '全文有 {length} 字，超过一份访谈的上限 {limit} 字。请分成几份，各用一个编号。',
    en: 'the text has {length} characters, more than the {limit} that one interview may have. Split it into several, each with a number of its own.',
  },
  'interview-not-a-date': {
    severity: 'error',
    zh: '“{value}”不是日期。请写成 2026-06-03 的样子，不知道就留空。',
    en: '“{value}” is not a date. Write it like 2026-06-03, or leave it empty.',
  },
  'interview-gone': {
    severity: 'error',
    zh: '这份访谈记录已被移除。请回到列表，刷新后再选。',
    en: 'this transcript was removed. Go back to the list and choose again.',
  },
  'interview-no-such': {
    severity: 'error',
    zh: '这个阶段没有编号为“{interview}”的访谈全文。请按列出的编号填写（命令行：daoze interviews list）。',
    en: 'there is no transcript numbered “{interview}” in this phase. Use a number as listed (command line: daoze interviews list).',
  },
  'interview-topics-only': {
    severity: 'error',
    zh: '编号为“{interview}”的访谈只有议题，没有全文。请先补录全文（命令行：daoze interviews add）。',
    en: 'of the interview numbered “{interview}” only topics are known, not what was said. Add that first (command line: daoze interviews add).',
  },
  'interview-several': {
    severity: 'error',
    zh: '有多个小区（{compounds}）的访谈编号为“{interview}”。请用 --compound 说明是哪个小区。',
    en: 'several compounds ({compounds}) have an interview numbered “{interview}”. Say which one with --compound.',
  },
  'interview-not-said': {
    severity: 'error',
    zh: '全文中没有“{quote}”这句话。请照原文一字不差地填写，包括标点。',
    en: 'the transcript does not say “{quote}”. Give the words exactly as they stand there, with their punctuation.',
  },
  'interview-said-often': {
    severity: 'error',
    zh: '“{quote}”在全文中有 {count} 处。请多写几个字，或用 --place 说明是第几处。',
    en: 'the transcript says “{quote}” at {count} places. Give more words, or say which place with --place.',
  },
  'interview-no-such-indicator': {
    severity: 'error',
    zh: '导则没有编号或名称为“{given}”的末级指标。请按导则填写，或写 none 表示不关联。',
    en: 'the guideline has no indicator of the last level with the number or name “{given}”. Give one of its own, or none.',
  },
  'interview-excerpt-gone': {
    severity: 'error',
    zh: '这一处编码已被移除。请重新选中原文再编码。',
    en: 'this passage is not coded any more. Select the words again and code them.',
  },
  'interview-no-passage': {
    severity: 'error',
    zh: '没有选中文字。请用鼠标选中原文，或用键盘选一句，再编码。',
    en: 'no words are selected. Select some with the mouse, or a sentence with the keyboard, then code them.',
  },
  'interview-no-topic': {
    severity: 'error',
    zh: '没有填写议题。请选择导则中的议题，或自己写一个。',
    en: 'there is no topic. Choose one of the guideline, or write your own.',
  },
  'interview-coded-twice': {
    severity: 'error',
    zh: '选中的文字与已编为“{topic}”的“{quote}”重叠，同一句话在同一议题下只计一次。请换一个议题，或修改原来那一处。',
    en: 'the words overlap with “{quote}”, which is coded as “{topic}” already; the same words count once under a topic. Choose another topic, or change the former passage.',
  },
  'interview-nothing-to-enter': {
    severity: 'error',
    zh: '没有要录入的议题：编码的都已在数据中，或还没有编码；与数据不一致的，请逐份确认（命令行：interviews enter 加访谈编号）。',
    en: 'there is nothing to enter: what is coded is in the evidence already, or nothing is coded. Where the evidence differs, confirm each interview by itself (command line: interviews enter with its number).',
  },
  'interview-differing': {
    severity: 'warning',
    zh: '{count} 份访谈的编码与数据不一致，没有一并录入：{named}。请逐份确认（命令行：interviews enter 加访谈编号）。',
    en: 'the coding of {count} interviews differs from the evidence and was not entered with the others: {namedInEnglish}. Confirm each by itself (command line: interviews enter with its number).',
  },
  'interview-words-gone': {
    severity: 'warning',
    zh: '{count} 份访谈中有编码的原话已不在全文中，不计入编码：{named}。请为现在的原话重新编码，或移除这些编码；已录入的议题请核对，意见书不再引用这些话。',
    en: 'in {count} interviews the transcript does not say words any more that were coded, so they count for nothing: {namedInEnglish}. Code the words as they stand now, or remove these passages; look over topics that were entered before. Letters quote these words no more.',
  },
  'interview-passages-gone': {
    severity: 'warning',
    zh: '{count} 处编码的原话不在改后的全文中：{named}。它们不再录入，也不再引用；请为现在的原话重新编码，或移除这些编码。',
    en: 'the text as it is now does not say the words of {count} coded passages: {namedInEnglish}. They are entered and quoted no more; code the words as they stand now, or remove these passages.',
  },
  'interview-passage-lost': {
    severity: 'error',
    zh: '全文中已找不到“{quote}”，不能按原处修改编码。请移除这一处，选中现在的原话重新编码。',
    en: 'the transcript does not say “{quote}” any more, so how it is coded cannot be changed. Remove this passage, then select the words as they stand now and code them.',
  },
  'interview-not-text': {
    severity: 'error',
    zh: '文件不是 Word 文档（.docx），也不是能识别的文本（UTF-8 或 GB18030）。请另存为 .docx 或纯文本，或直接粘贴全文。',
    en: 'the file is neither a Word document (.docx) nor a text that can be read (UTF-8 or GB18030). Save it as one of these, or paste the words.',
  },
  'interview-not-word': {
    severity: 'error',
    zh: '文件不是 Word 文档（.docx），或已损坏。请用 Word 或 WPS 打开，另存为新的 .docx 或纯文本，或直接粘贴全文。',
    en: 'the file is no Word document (.docx), or it is damaged. Open it in Word or WPS, save it as a new .docx or as plain text, or paste the words.',
  },
  'interview-old-word': {
    severity: 'error',
    zh: '文件是旧格式（.doc），或设了打开密码。请用 Word 或 WPS 打开，取消密码，另存为 .docx 后再读入。',
    en: 'the file has an old format (.doc) or a password. Open it in Word or WPS, remove the password and save it as .docx.',
  },
  'interview-no-heading': {
    severity: 'error',
    zh: '找不到访谈记录的标题行，需要有这些列：{needed}。请补上标题行后再导入。',
    en: 'there is no heading row of transcripts; these columns are needed: {needed}. Add them, then import again.',
  },
  'interview-file-changed': {
    severity: 'error',
    zh: '文件在预览之后改动过，没有导入。请重新选择文件，再看一遍预览。',
    en: 'the file was changed after the preview, so nothing was imported. Choose it again and look at the preview once more.',
  },
} as const satisfies Record<string, ProblemKind>;
