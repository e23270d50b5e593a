/** A text that says what somebody wants or lacks. */
export const DEMAND =
  /希望|期盼|期待|需要|需求|急需|亟需|亟待|迫切|想要|缺少|缺乏|不足|困难|改进|改善|解决|增加|增设/u;

/** An option that asks for nothing, or for nothing that can be named. */
export const NO_DEMAND =
  /^(以上)?(都|均)?(没有|无|不需要|没|不希望|不了解|不清楚|不知道|说不清|记不清)|^其[他它]/u;
