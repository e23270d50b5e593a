import type { Platform } from '../../model/import-plan.ts';

/** A survey platform; the three forms that 问卷星 exports are told apart later. */
export type PlatformFamily = 'wjx' | Exclude<Platform, 'wjx-text' | 'wjx-ordinal' | 'wjx-score' | 'plain'>;

/** The headings that a platform adds by itself. */
interface PlatformHeadings {
  /** Those that hardly any other table has. */
  readonly telling: readonly string[];
  /** Those that stand in other tables, too. */
  readonly common: readonly string[];
}

/** What each platform adds to the questions; none of them adds exactly these, always. */
export const PLATFORM_HEADINGS: Readonly<Record<PlatformFamily, PlatformHeadings>> = {
  wjx: {
    telling: ['提交答卷时间', '所用时间', '来源详情', '来自IP'],
    common: ['序号', '来源', '总分'],
  },
  tencent: {
    telling: [
      ...['开始答题时间', '结束答题时间', '答题时长', '清洗数据结果', '智能清洗数据无效概率'],
      ...['地理位置国家和地区', '地理位置省', '地理位置市', '用户类型', '用户标识', '自定义字段'],
    ],
    common: ['编号', '语言', '昵称', 'IP', 'UA', 'Referrer'],
  },
  jinshuju: {
    telling: ['提交人', '修改时间', '填写设备', '操作系统', '浏览器'],
    common: ['序号', '提交时间', 'IP', '微信OpenID', '微信昵称', '微信头像', '微信性别', '扩展属性'],
  },
  kobo: {
    telling: [
      ...['_uuid', '_submission_time', '_validation_status', '_submitted_by', '__version__', 'meta/rootUuid'],
      ...['meta/instanceID', '_submission__id', '_submission__uuid', '_parent_index', '_parent_table_name'],
    ],
    common: [
      ...[
        '_id',
        '_index',
        '_notes',
        '_status',
        '_tags',
        '_attachments',
        '_geolocation',
        'start',
        'end',
        'today',
      ],
      ...[
        'username',
        'deviceid',
        'phonenumber',
        'simserial',
        'subscriberid',
        'audit',
        'rootUuid',
        'formhub/uuid',
      ],
      ...[
        '_xform_id_string',
        '_bamboo_dataset_id',
        '_media_all_received',
        'meta/instanceName',
        'meta/deprecatedID',
      ],
    ],
  },
  odk: {
    telling: [
      ...['SubmissionDate', 'SubmitterID', 'SubmitterName', 'AttachmentsPresent', 'AttachmentsExpected'],
      ...['ReviewState', 'FormVersion', 'PARENT_KEY'],
    ],
    common: [
      ...[
        'KEY',
        'Status',
        'DeviceID',
        'Edits',
        'meta-instanceID',
        'meta-instanceName',
        'start',
        'end',
        'today',
      ],
      ...['username', 'phonenumber', 'audit'],
    ],
  },
};
