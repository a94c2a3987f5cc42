import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { found } from './small-documents.ts';

const test = suite('columns of a detail table whose class and item have one name');

/** 其他支出 is a class (399) and the last of its items (39999). */
function table(subtotal: string, item: string) {
  return {
    title: '一般公共预算财政拨款支出决算明细表',
    rows: [
      '科目编码|科目名称|合计|其他支出<3',
      '小计|赠与|其他支出'.replace(/^/u, '|||'),
      `2120101|行政运行|${subtotal}|${subtotal}|2.00|${item}`,
    ],
  };
}

test('the item counts among the items of its class', () => {
  assert.equal(
    found([table('5.00', '3.00')]).filter((code) => code.endsWith(' I04')),
    [],
  );
  assert.ok(found([table('5.00', '3.50')]).includes('error I04'));
});

test.run();
