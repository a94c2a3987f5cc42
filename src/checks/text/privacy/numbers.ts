import { matchesOf } from '../read-text.ts';
import type { TextContext, TextRule } from '../text-rule.ts';
import { onGoodGround } from './ground.ts';
import { isIdentityNumber, isOldIdentityNumber, passesLuhn } from './identity-number.ts';

const advice = (context: TextContext): string => `不能公开；${onGoodGround(context)}`;

/** T201：手机号码（OFFICIAL 4.7；政府信息公开条例第十五条）。 */
const mobileNumber: TextRule = {
  code: 'T201',
  title: '手机号码',
  levels: ['error'],
  fixed: true,
  identities: ['AU50'],
  example: '联系电话：139后面跟8位数字',
  mend: '删去，或写成138****1234的样子；对外公布办公电话',
  needs: /1[3-9]\d[- ]?\d{4}/,
  *check({ text }, context) {
    const pattern = /(?<![\d.\-*])(?:\+?86[- ]?)?(1[3-9]\d)[- ]?(\d{4})[- ]?(\d{4})(?![\d*]|\.\d)/g;
    for (const { offset, length, groups } of matchesOf(text, pattern)) {
      const [head = '', , tail = ''] = groups;
      const masked = `${head}****${tail}`;
      const message = `这里有手机号码：${advice(context)}；要保留就写成${masked}`;
      yield { level: 'error', message, found: masked, offset, length };
    }
  },
};

/** T202：居民身份号码，18位按校验码（GB 11643）、15位按其中的日期认出（OFFICIAL 4.7）。 */
const identityNumber: TextRule = {
  code: 'T202',
  title: '居民身份号码',
  levels: ['error'],
  fixed: true,
  identities: ['AU50'],
  example: '18位号码，最后一位是校验码',
  mend: '删去，或只留首尾，如35*************123',
  needs: /\d{15}/,
  *check({ text }, context) {
    for (const { found, offset, length } of matchesOf(
      text,
      /(?<![\dA-Za-z])\d{15}(?:\d{2}[\dXx])?(?![\dA-Za-z])/g,
    )) {
      if (!isIdentityNumber(found) && !isOldIdentityNumber(found)) continue;
      const masked = `${found.slice(0, 2)}${'*'.repeat(found.length - 5)}${found.slice(-3)}`;
      const message = `这里有居民身份号码：${advice(context)}`;
      yield { level: 'error', message, found: masked, offset, length };
    }
  },
};

/** T203：银行账号：16至19位且通过校验的卡号，或写在“账号”“卡号”后面的数字（OFFICIAL 4.7）。 */
const bankAccount: TextRule = {
  code: 'T203',
  title: '银行账号',
  levels: ['error'],
  fixed: true,
  identities: ['AU50'],
  example: '开户行账号：后面跟一串数字',
  mend: '删去，或只留后四位',
  needs: /(?:\d[ -]?){8}/,
  *check({ text }, context) {
    const { words } = context;
    const labels = words.lists.账号说法.join('|');
    const labelled = new RegExp(`(?:${labels})(?:为|是)?[：: 　]*((?:\\d[ -]?){7,29}\\d)`, 'g');
    const seen = new Set<number>();
    for (const { found, offset, groups } of matchesOf(text, labelled)) {
      const [number = ''] = groups;
      const at = offset + found.length - number.length;
      seen.add(at);
      yield {
        level: 'error',
        message: `这里有银行账号：${advice(context)}`,
        found: maskedEnd(number),
        offset: at,
        length: number.length,
      };
    }
    for (const { found, offset, length } of matchesOf(
      text,
      /(?<![\d.*])[1-9]\d{3}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![\d*]|\.\d)/g,
    )) {
      const digits = found.replace(/\D/g, '');
      if (seen.has(offset) || isIdentityNumber(digits) || !passesLuhn(digits)) continue;
      yield {
        level: 'error',
        message: `“${maskedEnd(found)}”像是银行卡号：${advice(context)}`,
        found: maskedEnd(found),
        offset,
        length,
      };
    }
  },
};

function maskedEnd(number: string): string {
  return `****${number.slice(-4)}`;
}

/** T204：私人电子邮箱（OFFICIAL 4.7）。 */
const privateMail: TextRule = {
  code: 'T204',
  title: '私人电子邮箱',
  levels: ['error'],
  fixed: true,
  identities: ['AU50'],
  example: 'xx@qq.com',
  mend: '改用单位的政务邮箱，或删去',
  needs: /[\w.+-]@/,
  *check({ text }, context) {
    const { words } = context;
    for (const { found, offset, length } of matchesOf(text, /[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/g)) {
      const domain = found.slice(found.indexOf('@') + 1).toLowerCase();
      if (!words.lists.私人邮箱.some((known) => domain === known || domain.endsWith(`.${known}`)))
        continue;
      const shown = `***@${domain}`;
      yield {
        level: 'error',
        message: `“${shown}”是私人邮箱：${advice(context)}`,
        found: shown,
        offset,
        length,
      };
    }
  },
};

/** T205：机动车号牌（OFFICIAL 4.7）。 */
const plateNumber: TextRule = {
  code: 'T205',
  title: '机动车号牌',
  levels: ['error'],
  fixed: true,
  identities: ['AU50'],
  example: '省份简称、字母和五六位字母数字',
  mend: '删去，写车型和用途',
  needs: /[A-HJ-NP-Z][·\- ]?[A-HJ-NP-Z0-9]{5}/,
  *check({ text }, context) {
    const pattern =
      /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·\- ]?(?=[A-HJ-NP-Z0-9]*\d)[A-HJ-NP-Z0-9]{5,6}(?![A-Za-z0-9])/g;
    for (const { found, offset, length } of matchesOf(text, pattern)) {
      const masked = `${found.slice(0, 2)}****`;
      yield {
        level: 'error',
        message: `这里有机动车号牌：${advice(context)}`,
        found: masked,
        offset,
        length,
      };
    }
  },
};

/** Rules on numbers that name a person. */
export const privateNumberRules: readonly TextRule[] = [
  mobileNumber,
  identityNumber,
  bankAccount,
  privateMail,
  plateNumber,
];
