/** A need as several committees have it on their lists. */
export interface AskedNeed {
  readonly text: string;
  readonly committees: number;
  /** Who asked for it, over the committees that counted; null where none did, or fewer than five people. */
  readonly people: number | null;
}

interface SubdistrictNeeds {
  /** Committees that have a list of needs. */
  readonly committees: number;
  /** Those that stand on most lists first. */
  readonly needs: readonly AskedNeed[];
  /** Needs that nothing on the lists meets. */
  readonly unmatched: number;
}

/** Which needs stand on most lists of a subdistrict, and how many of all have no answer yet. */
export function needsSentence({ committees, needs, unmatched }: SubdistrictNeeds): string {
  const named = needs.map(({ text, committees: lists, people }) => {
    const asking = people === null ? '' : `，${people}人提出`;
    return `${text}（${lists}个居委会${asking}）`;
  });
  const open =
    unmatched === 0 ? '各项需求均已有对应的服务或资源。' : `尚无对应服务或资源的需求共${unmatched}项。`;
  const most = named.length === 0 ? '' : `，列入较多的是：${named.join('；')}`;
  return `${committees}个居委会编制了问题需求清单${most}。${open}`;
}
