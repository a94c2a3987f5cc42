import { matchesOf } from '../read-text.ts';
import type { TextRule } from '../text-rule.ts';

const noReason = '无|没有|略|暂无|同上|见附件|无原因|[-—–.。/\\\\]+';
const onlyResult = '增加|减少|变动|变化';
const mayBeEmpty = new RegExp(`原因|^\\s*(?:${noReason})\\s*$|(?:${onlyResult})。?\\s*$`, 'm');
const isNoReason = new RegExp(`^(?:${noReason})$`);
const isOnlyResult = new RegExp(
  `^(?:本年|本年度|相关|有关|各项|实际)?(?:收入|支出|经费|费用|预算|决算|资金)?(?:有所)?(?:${onlyResult})。?$`,
);

/** T116：原因没有内容（OFFICIAL 5.2，AU12）。 */
const emptyReason: TextRule = {
  code: 'T116',
  title: '原因没有内容',
  levels: ['error', 'warning'],
  identities: ['AU12'],
  example: '主要原因是。',
  mend: '写出具体的原因：什么事项、增加或减少了什么',
  needs: mayBeEmpty,
  *check({ text }, { kind }) {
    if (kind !== 'reason' && !text.includes('原因')) return;
    const headless = /主要(?:变动)?原因(?:是|为|在于|：)?\s*(?=[。；，！]|$)/gm;
    for (const { found, offset, length } of matchesOf(text, headless)) {
      yield { level: 'error', message: `“${found}”后面没有写原因：补上`, found, offset, length };
    }
    if (kind !== 'reason') return;
    const said = text.trim();
    const whole = { offset: text.indexOf(said), length: said.length, found: said };
    if (isNoReason.test(said)) {
      yield {
        level: 'error',
        message: `“${said}”不是原因：写出具体的原因，没有原因可写就删去这一行`,
        ...whole,
      };
    } else if (isOnlyResult.test(said)) {
      yield {
        level: 'warning',
        message: `“${said}”只是重复了结果：写出是什么事项引起的`,
        ...whole,
      };
    }
    const heading = /^(?:主要)?(?:变动|差异)?原因(?:是|为|：|:)/.exec(said);
    if (heading !== null && said.length > heading[0].length) {
      const message = `“${heading[0]}”由版式写出，这里再写就重复了：删去`;
      yield {
        level: 'warning',
        message,
        found: heading[0],
        offset: whole.offset,
        length: heading[0].length,
      };
    }
  },
};

/** T117：增减的说法前后一致，零不说增减（OFFICIAL 2，M13、M14；5.2，AU49）。 */
const directionWords: TextRule = {
  code: 'T117',
  title: '增减的说法与数字不符',
  levels: ['error', 'warning'],
  identities: ['M12', 'M13', 'M14', 'AU23', 'AU49'],
  example: '增加0万元，增长0%；增加25万元，下降3%；减少-5万元',
  mend: '没有增减写“与上年持平”；增加配增长，减少配下降，后面写正数',
  needs: /(?:增加|增长|上升|提高|减少|下降|降低|压减)(?:了|额为?)?[-－−]?\d/,
  *check({ text }) {
    const up = '增加|增长|上升|提高';
    const down = '减少|下降|降低|压减';
    const change = new RegExp(
      `(${up}|${down})(?:了|额为?)?([-－−]?\\d[\\d,]*(?:\\.\\d+)?)(亿元|万元|元)[，,、](?:同比)?(${up}|${down})(?:了|幅度?为?)?([-－−]?\\d[\\d,]*(?:\\.\\d+)?)[%％]`,
      'g',
    );
    for (const { found, offset, length, groups } of matchesOf(text, change)) {
      const [word = '', , , second = ''] = groups;
      if (up.includes(word) === up.includes(second)) continue;
      const message = `“${found}”一增一减：请核对`;
      yield { level: 'error', message, found, offset, length };
    }
    const zero = new RegExp(
      `(?:${up}|${down})了?0(?:\\.0+)?(?:亿元|万元|元)(?:[，,](?:${up}|${down})0(?:\\.0+)?[%％])?`,
      'g',
    );
    for (const { found, offset, length } of matchesOf(text, zero)) {
      const message = `“${found}”：没有增减写“与上年持平”`;
      yield { level: 'warning', message, found, expected: '与上年持平', offset, length };
    }
    const negative = new RegExp(
      `(?:${up}|${down})了?[-－−]\\d[\\d,]*(?:\\.\\d+)?(?:亿元|万元|元|[%％])`,
      'g',
    );
    for (const { found, offset, length } of matchesOf(text, negative)) {
      const message = `“${found}”：方向已由文字写明，后面写正数；方向反了就改文字`;
      yield { level: 'warning', message, found, offset, length };
    }
    const zeroBase =
      /(?:上年|上年度|\d{4}年度?)(?:决算)?[数为是]{0,2}0(?:\.0+)?万?元[^。；\n]{0,20}?(?:增长|上升)\d[\d.]*[%％]/g;
    for (const { found, offset, length } of matchesOf(text, zeroBase)) {
      const message = `“${found}”：上年是零，没有增长幅度，只写增加的金额`;
      yield { level: 'error', message, found, offset, length };
    }
  },
};

export const reasonRules: readonly TextRule[] = [emptyReason, directionWords];
