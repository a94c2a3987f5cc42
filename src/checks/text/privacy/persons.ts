import { matchesOf } from '../read-text.ts';
import { onGoodGround } from './ground.ts';
import { isPersonName, maskedName } from './person-names.ts';
import type { TextFinding, TextRule } from '../text-rule.ts';
import { literally, wordPattern } from '../words.ts';

/** T206：接待、出访清单里写了个人的姓名（OFFICIAL 4.7；5.2，AU50）。 */
const namedGuests: TextRule = {
  code: 'T206',
  title: '接待、出访写了个人姓名',
  levels: ['error', 'warning', 'hint'],
  identities: ['AU50'],
  example: '接待某局局长张某某一行5人（写了真名）',
  mend: '删去姓名，写来访单位和事由',
  needs: wordPattern(({ 职务 }) => [...职务.map(literally), '同志|先生|女士|一行']),
  *check({ text }, context) {
    const { words, kind } = context;
    const { 职务, 姓氏 } = words.lists;
    const titles = 职务.join('|');
    const found = new Map<number, TextFinding>();
    const take = (name: string, offset: number, level: TextFinding['level']): void => {
      if (!isPersonName(name, 姓氏) || found.has(offset)) return;
      const message = `“${maskedName(name)}”处写了个人姓名：删去，写单位和事由；${onGoodGround(context)}`;
      found.set(offset, { level, message, found: maskedName(name), offset, length: name.length });
    };
    const level = kind === 'reception' ? 'error' : 'warning';
    // 副市长王某某一行; 王某某副市长一行; 曾某同志
    const titled = new RegExp(
      `(?:${titles})(\\p{Script=Han}{2,3}?)(?=一行|同志|等\\d*人|先生|女士|[、，）]|$)`,
      'gu',
    );
    const before = new RegExp(
      `(?<=^|[、，：（局厅委办院部]|接待)(\\p{Script=Han}{2,3})(?=(?:副)?(?:${titles})(?:一行|同志|等))`,
      'gu',
    );
    const comrade =
      /(?<=^|[、，：（局厅委办院部长任]|接待|）)(\p{Script=Han}{2,3})(?=同志|先生|女士|一行)/gu;
    for (const { found: whole, offset, groups } of matchesOf(text, titled)) {
      const [name = ''] = groups;
      const end = offset + whole.length;
      const isAddressed = /^(?:一行|同志|等|先生|女士)/.test(text.slice(end));
      const sure = kind === 'reception' || isAddressed;
      take(name, end - name.length, sure ? level : 'hint');
    }
    for (const pattern of [before, comrade]) {
      for (const { offset, groups } of matchesOf(text, pattern))
        take(groups[0] ?? '', offset, level);
    }
    yield* found.values();
  },
};

/** T207：绩效附件里的联系人、填报人（OFFICIAL 4.7）：办公电话可以公开，姓名宜删去。 */
const contactPerson: TextRule = {
  code: 'T207',
  title: '写了联系人姓名',
  levels: ['warning'],
  identities: ['AU50'],
  example: '填报人（签名）：某某',
  mend: '删去姓名；办公电话可以保留',
  needs: wordPattern(({ 联系人说法 }) => 联系人说法.map(literally)),
  *check({ text }, { words }) {
    const { 联系人说法, 姓氏 } = words.lists;
    const pattern = new RegExp(
      `(?:${联系人说法.join('|')})(?:（[^）]{1,6}）)?[\\s：:|｜]*(\\p{Script=Han}(?:[ 　]*\\p{Script=Han}){1,2})(?!\\p{Script=Han})`,
      'gu',
    );
    for (const { found, offset, groups } of matchesOf(text, pattern)) {
      const [name = ''] = groups;
      const plain = name.replace(/\s/g, '');
      if (!isPersonName(plain, 姓氏)) continue;
      const message = `“${maskedName(plain)}”处写了联系人姓名：删去；办公电话可以保留`;
      const at = offset + found.length - name.length;
      yield {
        level: 'warning',
        message,
        found: maskedName(plain),
        offset: at,
        length: name.length,
      };
    }
  },
};

/** T208：家庭住址（OFFICIAL 4.7）：住址说法后面的地址，或写到单元、室的住处；办公地址只写到楼层、房间。 */
const homeAddress: TextRule = {
  code: 'T208',
  title: '家庭住址',
  levels: ['error', 'warning'],
  identities: ['AU50'],
  example: '家庭住址：某路某号某栋某单元',
  mend: '删去；办公地址可以保留',
  needs: /住址|(?:居住|户籍|家庭)地址|单元/u,
  *check({ text }) {
    const labelled =
      /(?:家庭|居住|现|户籍)?(?:住址|居住地址|户籍地址|家庭地址)(?:为|是)?[：:\s|｜]*([\p{Script=Han}\dA-Za-z（）\-—#]{4,60})/gu;
    const seen: number[] = [];
    for (const { found, offset, groups } of matchesOf(text, labelled)) {
      const [address = ''] = groups;
      // Without a number or a name of a street it is a word about addresses, as in 住址变更情况.
      if (!/\d|[路街巷村组号栋幢室]/u.test(address) || /变更|证明|信息/u.test(address)) continue;
      const at = offset + found.length - address.length;
      seen.push(at);
      const message = '这里有家庭住址：不能公开，请删去；办公地址可以保留';
      yield { level: 'error', message, found: '住址', offset: at, length: address.length };
    }
    const dwelling = /\d+(?:栋|幢|号楼|#)[-—]?\d+单元[-—]?\d+(?:室|号|户)?/gu;
    for (const { offset, length } of matchesOf(text, dwelling)) {
      if (seen.some((at) => at <= offset && offset < at + 60)) continue;
      const message = '这里写到了单元和房号，像是个人的住处：请核对，是住址的删去';
      yield { level: 'warning', message, found: '单元房号', offset, length };
    }
  },
};

export const personRules: readonly TextRule[] = [namedGuests, contactPerson, homeAddress];
