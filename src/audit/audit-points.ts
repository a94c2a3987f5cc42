/** The audit checklist (OFFICIAL 5.2) with how each point is kept where no rule checks it. */

export interface AuditPoint {
  id: string;
  words: string;
  /** How it is kept on authored data, beside the rules that name it: by construction, with the test that shows it. */
  authored?: string;
  /** Why no rule, or which other one, checks it in published documents. */
  published?: string;
}

/** id | words | on authored data | in published documents; the rules that name the point are added from the catalogue. */
const list = `
AU01|各部分、各节齐全，依次编号，编号的写法一致|版式决定有哪些节，编号由程序排（tests/report/published-headings.test.ts）|
AU02|附表齐全，标题与目录一致|附表由版式列出，标题只写在一处（tests/report/edition-mechanism.test.ts）|
AU03|空表写明没有数据，有数的表不写|由有没有数决定（tests/report/tables/cells.test.ts）|
AU04|支出表的每一项都有说明，不多不少|逐项由科目生成（tests/report/sentences/general-budget.test.ts）|
AU05|“三公”经费四项分别写明|逐项由数据生成（tests/report/sentences/three-public.test.ts）|
AU06|“三公”经费的团组、批次、人次、车辆数写明|缺的由 C127、C128、C129、C130 指出|
AU07|机关运行经费、政府采购、国有资产、绩效写明，没有的写没有|由版式的节生成，没有的印规定的话（tests/report/sentences/other-matters.test.ts）|
AU08|名词解释与用到的科目对应|由用到的科目生成（tests/report/glossary.test.ts）|
AU09|所属单位的个数与名单相符|个数由名单数出；名单与文件由 C173、C174 核对|
AU10|写明见附件的有附件|附件由数据列出，没有的文件由 C090 起的规则指出|
AU11|图的编号连续|由程序编号（tests/report/figures.test.ts）|
AU12|有增减、有差异的写明原因，原因不是空话||
AU20|勾稽关系 A01 至 P05|见上表|见上表
AU21|文字的金额与表一致，单位一致||
AU22|百分比的基数、百分号、小数位||
AU23|与上年相比的方向、持平、零基数||
AU24|预算的口径前后一致，预算为零没有完成率||
AU25|同一指标全文只有一个数||由 L31 核对
AU26|年度写对||
AU27|单位名称写对||
AU28|科目名称、编码、括号写对||
AU29|科目的解释与科目相符|释义取自科目表，作者另写的为准（tests/report/glossary.test.ts）|
AU30|年初等于上年年末，总计不小于本年|由 C160、C161 核对；总计由本年和年初相加|由 K01、K02、K03、A03、D03 核对
AU40|没有留下模板的说明和占位||
AU41|没有转换的残留||
AU42|没有重复的字词，标点成对||
AU43|没有混入的垃圾词||
AU44|数字的写法||
AU45|续表、表头、版面方向|PDF 打印后逐页读回核对（tests/print/continued-tables.test.ts、tests/print/geometry.test.ts）|没有规则：读出的文件没有版面；同一张表的续页由程序接成一张表再核对
AU46|封面、标题写明单位、年度和部门（单位）决算|由程序印出（tests/report/published-headings.test.ts）|
AU47|公开日期在批复以后二十日内||
AU48|网页的元数据齐全，链接有效，PDF 可以读出、有标题和标签|生成时核对（tests/site/page-html.test.ts、tests/print/conformance.test.ts）|没有规则：元数据、链接属于网站，不在决算文件里；读不出字的 PDF 用一句话说明（C063）
AU49|增加配增长，原因与方向一致||
AU50|没有个人信息||
AU51|按科目编码的顺序|按编码排序（tests/report/tables/rows-and-columns.test.ts）|
AU52|网页、PDF、表格的数相同|同一份报告生成，PDF 读回核对（tests/print/read-back/read-back.test.ts）|
`;

/** All points, in the order of the checklist. */
export const auditPoints: readonly AuditPoint[] = list
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', words = '', authored = '', published = ''] = line.split('|');
    return {
      id,
      words,
      ...(authored === '' ? {} : { authored }),
      ...(published === '' ? {} : { published }),
    };
  });
