import { describe, expect, test } from 'vitest';
import { maskPersonal } from '../../../../../shared/report/voices/masking/mask-personal.ts';

describe('numbers', () => {
  test.each([
    ['电话13800138000', '电话（号码略）'],
    ['电话 138 0013 8000', '电话 （号码略）'],
    ['138-0013-8000打给我', '（号码略）打给我'],
    ['手机１３９１２３４５６７８', '手机（号码略）'],
    ['打+86 138 0013 8000', '打（号码略）'],
    ['物业021-62521234没人接', '物业（号码略）没人接'],
    ['（021）6252 1234', '（号码略）'],
    ['王阿姨（13800138000）', '某居民（号码略）'],
    ['一三八零零一三八零零零', '（号码略）'],
    ['138\u200B0013\u200B8000', '（号码略）'],
    ['短号：6655', '短号：（略）'],
    ['微信号 abc_123', '微信号 （略）'],
    ['身份证31010519800101123X', '身份证（号码略）'],
    ['zhang.san@163.com', '（邮箱略）'],
    ['ｚｈａｎｇ＠163.com', '（邮箱略）'],
    ['来自192.168.1.10', '来自（网络地址略）'],
    ['来自１９２．１６８．１．１０', '来自（网络地址略）'],
    ['fe80::1ff:fe23:4567:890a', '（网络地址略）'],
    ['2001:db8:0:0:0:0:2:1', '（网络地址略）'],
    ['见https://a.cn/u?id=1', '见（网址略）'],
    ['沪A12345占着', '（车牌略）占着'],
    ['沪A·D12345占着', '（车牌略）占着'],
  ])('%s', (text, masked) => {
    expect(maskPersonal(text)).toBe(masked);
  });

  test.each(['2026-05-03报修', '花了1200000元', '打12345热线', '12:30:45来过', '一百二十三户'])(
    'tells of nobody: %s',
    (text) => {
      expect(maskPersonal(text)).toBe(text);
    },
  );
});

describe('addresses', () => {
  test.each([
    ['住江苏路200弄3号502室', '某处'],
    ['3号楼漏水', '某处漏水'],
    ['三号楼五零二室', '某处'],
    ['12-601漏水', '某处漏水'],
    ['2单元301', '某处'],
    ['7#602', '某处'],
    ['５号６０１室', '某处'],
  ])('%s', (text, masked) => {
    expect(maskPersonal(text)).toBe(masked);
  });

  test.each(['坐13号线', '5月10号开会', '六楼以上没有电梯', '愚园路上很吵'])(
    'tells of nobody: %s',
    (text) => {
      expect(maskPersonal(text)).toBe(text);
    },
  );

  test('what the compound itself is called stays', () => {
    expect(maskPersonal('安化路200弄停车难，3号楼漏水', { places: ['安化路200弄'] })).toBe(
      '安化路200弄停车难，某处漏水',
    );
  });
});

describe('names', () => {
  test.each([
    ['王阿姨腿脚不便', '某居民腿脚不便'],
    ['找李先生', '找某居民'],
    ['陈建国老师讲过', '某老师讲过'],
    ['保安王师傅态度好', '保安某师傅态度好'],
    ['张总答应的', '某居民答应的'],
    ['小王说的', '某居民说的'],
    ['老陈家', '某居民家'],
    ['姓名：欧阳娜娜', '姓名：某居民'],
    ['我叫张伟，住得久', '我叫某居民，住得久'],
    ['居民王小明反映堆物', '居民某某反映堆物'],
    ['陈建国说下水道堵了', '某居民说下水道堵了'],
    ['Mr. Smith said so', '某居民 said so'],
    ['My name is John Smith', '某居民'],
  ])('%s', (text, masked) => {
    expect(maskPersonal(text)).toBe(masked);
  });

  test.each([
    '居民高度关注停车',
    '方案改了两稿，低层住户也同意了',
    '施工噪音大',
    '高层住户反映水压不足',
    '报修当天就有人上门，修好还回访',
  ])('tells of nobody: %s', (text) => {
    expect(maskPersonal(text)).toBe(text);
  });

  test('one that the evidence holds is masked wherever it stands, the longest first', () => {
    expect(maskPersonal('和慕小雨还有慕小雨萱', { people: ['慕小雨', '慕小雨萱'] })).toBe(
      '和某居民还有某居民',
    );
  });

  test('one that the evidence holds is found with spaces, and without its surname', () => {
    expect(maskPersonal('王 小 明 漏水，小明不肯修', { people: ['王小明'] })).toBe(
      '某居民漏水，某居民不肯修',
    );
  });

  test('a calling that was written in place of a name keeps its parts', () => {
    expect(maskPersonal('组长来过', { people: ['楼组长'] })).toBe('组长来过');
  });

  test('one that the evidence holds is found in full-width letters too', () => {
    expect(maskPersonal('Ｔｏｍ在场', { people: ['Tom'] })).toBe('某居民在场');
  });
});
