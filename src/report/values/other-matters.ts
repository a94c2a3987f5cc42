import { isKnown, sumFigures } from '../../accounts/figure.ts';
import type { Figure } from '../../accounts/figure.ts';
import { indicator } from '../../accounts/indicators.ts';
import type { Disclosure } from '../../source/types/disclosure.ts';
import { shareWords } from '../wording.ts';
import type { Wording } from '../wording.ts';
import type { Share } from './change.ts';
import { compared } from './input.ts';
import type { ComparedFigure, ValuesInput } from './input.ts';

/** Returns the values of 机关运行经费支出情况 (OFFICIAL 2, N01–N02). */
export function operatingFundsValues(input: ValuesInput): ComparedFigure {
  return compared(input, '机关运行经费', input.disclosure.机关运行经费?.变动原因);
}

export interface ProcurementValues {
  总额: Figure;
  货物: Figure;
  工程: Figure;
  服务: Figure;
  主要用途: string | null;
  /** null where the source does not publish it. */
  中小企业: { 金额: Figure; 占比: string | null } | null;
  小微企业: { 金额: Figure; 占比: string | null } | null;
  /** Contracts of 中小企业 by kind with their shares of what was bought of the kind (OFFICIAL 2, N07); null where not published. */
  中小企业分项: Share[] | null;
  /** What was set aside for 中小企业, of it for 小微企业; null where not published. */
  预留采购: { 中小企业: Figure; 小微企业: Figure } | null;
  /** What the share of 小微企业 is of, as the sentence names it (OFFICIAL 2, N06). */
  小微企业占比基数: Wording['小微企业占比基数'];
}

const procurementKinds = ['货物', '工程', '服务'] as const;

/** Returns the values of 政府采购支出情况 (OFFICIAL 2, N04–N07). */
export function procurementValues(input: ValuesInput): ProcurementValues {
  const { reader, disclosure, text, wording, books } = input;
  // The schema asks for all three; without 政府采购 nothing is known, and zero would be a statement.
  const amount = (key: string): Figure => reader.figure(`/政府采购/${key}`) ?? 'unknown';
  const total = indicator(books, '政府采购支出总额');
  const sum = isKnown(total) ? total : sumFigures([amount('货物'), amount('工程'), amount('服务')]);
  const share = (key: string, whole: Figure): ProcurementValues['中小企业'] => {
    const figure = reader.figure(`/政府采购/${key}`);
    if (figure === undefined || figure === 'unknown') return null;
    return { 金额: figure, 占比: shareWords(figure, whole, wording) ?? null };
  };
  const base = wording.小微企业占比基数;
  return {
    总额: sum,
    货物: amount('货物'),
    工程: amount('工程'),
    服务: amount('服务'),
    主要用途: text.line(disclosure.政府采购?.主要用途),
    中小企业: share('授予中小企业合同金额', sum),
    小微企业: share(
      '授予小微企业合同金额',
      base === '政府采购支出总额' ? sum : amount('授予中小企业合同金额'),
    ),
    中小企业分项:
      disclosure.政府采购?.中小企业分项 === undefined
        ? null
        : procurementKinds.map((name) => {
            const figure = amount(`中小企业分项/${name}`);
            return {
              名称: name,
              金额: figure,
              占比: shareWords(figure, amount(name), wording) ?? null,
            };
          }),
    预留采购:
      disclosure.政府采购?.预留采购 === undefined
        ? null
        : { 中小企业: amount('预留采购/中小企业'), 小微企业: amount('预留采购/小微企业') },
    小微企业占比基数: base,
  };
}

export interface AssetsValues {
  车辆: { 合计: number; 用途: { 名称: string; 数量: number }[] } | null;
  其他用车用途: string | null;
  /** Each kind of large equipment that the source counts, with its number. */
  设备: { 名称: string; 数量: number }[];
}

type EquipmentKey = Exclude<keyof NonNullable<Disclosure['国有资产']>, '车辆' | '其他用车用途'>;

/** What each 口径 counts: the key of the disclosure and the words of the sentence (OFFICIAL 2, N16). */
const equipment: Readonly<
  Record<Wording['大型设备口径'], readonly { key: EquipmentKey; name: string }[]>
> = {
  '50万元以上通用和100万元以上专用': [
    { key: '单价50万元以上通用设备', name: '单价50万元以上通用设备' },
    { key: '单价100万元以上专用设备', name: '单价100万元以上专用设备' },
  ],
  '100万元（含）以上': [
    { key: '单价100万元（含）以上设备', name: '单价100万元（含）以上设备（不含车辆）' },
  ],
};

/** Returns the keys of 国有资产 by which large equipment is counted under the wording. */
export function equipmentKeys(wording: Wording): readonly EquipmentKey[] {
  return equipment[wording.大型设备口径].map(({ key }) => key);
}

/** All keys of 国有资产 that count large equipment. */
export const allEquipmentKeys: readonly EquipmentKey[] = Object.values(equipment).flatMap((kinds) =>
  kinds.map(({ key }) => key),
);

/** Returns the values of 国有资产占有使用情况 (OFFICIAL 2, N09). */
export function assetsValues({ disclosure, text, wording }: ValuesInput): AssetsValues {
  const assets = disclosure.国有资产 ?? {};
  const vehicles = Object.entries(assets.车辆 ?? {}).map(([名称, 数量]) => ({ 名称, 数量 }));
  const total = vehicles.reduce((sum, { 数量 }) => sum + 数量, 0);
  return {
    车辆: assets.车辆 === undefined ? null : { 合计: total, 用途: vehicles },
    其他用车用途: text.line(assets.其他用车用途),
    设备: equipment[wording.大型设备口径].flatMap(({ key, name }) => {
      const 数量 = assets[key];
      return 数量 === undefined ? [] : [{ 名称: name, 数量 }];
    }),
  };
}
