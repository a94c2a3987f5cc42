import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { drawFigure } from '../../../src/site/figures/draw-figure.ts';
import { bars, collisions, datum, pie, textBoxes, viewBox } from './figures.ts';

const test = suite('drawFigure');

const NAMES = [
  '公务用车购置及运行维护费',
  '社会保障和就业支出',
  '因公出国（境）费',
  '一般公共预算财政拨款收入',
  '其他',
  'Informationstechnik "2020" & more',
];

const twoYears = bars([datum('2019年度', 28_173_490_000), datum('2020年度', 18_923_740_000)]);
const publicExpenses = pie([
  ['因公出国（境）费', 0],
  ['公务用车购置及运行维护费', 87_440_000],
  ['公务接待费', 1_140_000],
]);

const texts = (svg: string) => textBoxes(svg).map(({ text }) => text);

test('is one self-contained, scaling, named svg', () => {
  for (const figure of [twoYears, publicExpenses]) {
    const svg = drawFigure(figure);
    assert.match(svg, /^<svg [^>]*>.*<\/svg>$/s);
    const root = svg.slice(0, svg.indexOf('>'));
    assert.match(root, 'role="img"');
    assert.match(root, `aria-labelledby="${figure.id}-title"`);
    assert.not.match(root, / (?:width|height)=/);
    assert.is(viewBox(svg).width, 560);
    assert.match(svg, `<title id="${figure.id}-title">${figure.caption}</title>`);
    assert.not.match(svg, /<script|style=|href=|url\(|NaN|undefined|\son\w+=/);
  }
});

test('describes all data in words, zeros included', () => {
  assert.match(
    drawFigure(publicExpenses),
    '饼图，单位：万元。因公出国（境）费：0.00，占0.0%；公务用车购置及运行维护费：87.44，占98.7%；' +
      '公务接待费：1.14，占1.3%。',
  );
});

test('ids of seven figures on a page do not clash', () => {
  const page = [1, 2, 3, 4, 5, 6, 7]
    .map((number) => drawFigure({ ...publicExpenses, id: `figure-${number}` }))
    .join('');
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.is(ids.length, 14);
  assert.is(new Set(ids).size, 14);
});

test('writes bars with year, amount and unit', () => {
  const written = texts(drawFigure(twoYears));
  for (const text of [
    '单位：万元',
    '2019年度',
    '28,173.49',
    '2020年度',
    '18,923.74',
    '0',
    '30,000',
  ]) {
    assert.ok(written.includes(text), text);
  }
});

test('tells the years apart without colour: only the last bar is not hatched', () => {
  const diagonals = (svg: string) =>
    [...svg.matchAll(/ d="([^"]*)"[^>]* stroke="#1f4e79"/g)].join('').match(/L/g)?.length ?? 0;
  const single = bars([datum('2020年度', 18_923_740_000)]);
  assert.match(drawFigure(single), 'stroke="#1f4e79"');
  assert.is(diagonals(drawFigure(single)), 0);
  assert.ok(diagonals(drawFigure(twoYears)) > 10);
});

test('writes slices with name, amount and share, and leaves out zeros', () => {
  const svg = drawFigure(publicExpenses);
  const joined = texts(svg).join('').replaceAll('，', '');
  assert.match(joined, '公务用车购置及运行维护费87.4498.7%');
  assert.match(joined, '公务接待费1.141.3%');
  assert.not.match(joined, '因公出国');
  assert.is(svg.match(/<path [^>]*fill="#/g)?.length, 2);
});

test('keeps every character as written, none replaced by a look-alike', () => {
  const label = '支一二人入八十见车长门青首高';
  const svg = drawFigure(
    pie([
      [label, 100],
      ['乙', 1],
    ]),
  );
  assert.match(texts(svg).join(''), label);
  assert.not.match(svg, /[\u2e80-\u2fdf]/);
});

test('shows markup, quotes and control characters as text', () => {
  const label = '<script>alert("1")</script>';
  const svg = drawFigure(
    pie(
      [
        [label, 100],
        [`'"&<g onload=x>\u0000`, 50],
      ],
      { caption: '"><b>图</b>', unit: '<i>' },
    ),
  );
  assert.not.match(svg, /<(?!\/?(?:svg|title|desc|path|g|text)[ >])/);
  assert.not.match(svg, '\u0000');
  assert.match(texts(svg).join('').replaceAll(' ', ''), label);
});

test('gives the same bytes again, whatever was drawn before', () => {
  const first = drawFigure(twoYears);
  drawFigure(publicExpenses);
  drawFigure(bars([datum('2020年度', -5)]));
  assert.is(drawFigure(twoYears), first);
});

test('every leader begins at the middle of the slice that Chart.js drew', () => {
  const svg = drawFigure(pie([1, 70, 9, 30, 4, 1].map((share, index) => [`第${index}项`, share])));
  const points = (expression: RegExp) =>
    [...svg.matchAll(expression)].map(([, x, y]) => [Number(x), Number(y)] as const);
  const middles = points(/d="M[\d.]+ [\d.]+A[\d.]+ [\d.]+ 0 0 1 ([\d.]+) ([\d.]+)A/g);
  const leaders = / d="([^"]+)" fill="none" stroke="#767676"/.exec(svg)?.[1] ?? '';
  const begins = [...leaders.matchAll(/M([\d.]+) ([\d.]+)/g)];
  assert.is(begins.length, 6);
  assert.is(middles.length, 6);
  begins.forEach(([, x, y], index) => {
    const [left = NaN, top = NaN] = middles[index] ?? [];
    assert.ok(Math.hypot(Number(x) - left, Number(y) - top) < 0.2);
  });
});

test('a single slice is a whole circle, not an empty arc', () => {
  const svg = drawFigure(pie([['公务接待费', 40_000]]));
  const arcs = /fill="#1f4e79"/.test(svg) && svg.match(/A[\d.]+ [\d.]+ 0 0 1 /g);
  assert.ok(arcs && arcs.length >= 2);
  assert.ok(texts(svg).join('').includes('100.0%'));
});

test('a long caption changes nothing but the title', () => {
  const caption = '图'.repeat(200);
  const svg = drawFigure({ ...twoYears, caption });
  assert.is(svg.replace(caption, twoYears.caption), drawFigure(twoYears));
});

test('a negative bar hangs from zero and keeps its amount above', () => {
  const boxes = textBoxes(
    drawFigure(bars([datum('2019年度', -120_500_000), datum('2020年度', 306_390_000)])),
  );
  const zero = boxes.find(({ text }) => text === '0');
  const amount = boxes.find(({ text }) => text === '-120.50');
  assert.ok(zero && amount && amount.bottom < (zero.top + zero.bottom) / 2);
});

test('bars of nothing stand on an axis of one unit', () => {
  const written = texts(drawFigure(bars([datum('2019年度', 0), datum('2020年度', 0)])));
  assert.ok(written.includes('1'));
  assert.is(written.filter((text) => text === '0.00').length, 2);
});

test('refuses what makes no drawing', () => {
  assert.throws(
    () =>
      drawFigure(
        pie([
          ['甲', 0],
          ['乙', 0],
        ]),
      ),
    '没有大于零的数',
  );
  assert.throws(
    () =>
      drawFigure(
        pie([
          ['甲', 5],
          ['乙', -1],
        ]),
      ),
    '“乙”是负数',
  );
  assert.throws(() => drawFigure(bars([])), '没有数据');
  assert.throws(() => drawFigure({ ...twoYears, unit: '两' }), '金额单位“两”不认识');
  assert.throws(() => drawFigure({ ...twoYears, id: 'a b' }), '不含空白');
});

const fen = fc.oneof(
  fc.integer({ min: 1, max: 1_000_000 }),
  fc.integer({ min: 1, max: 9_007_199_254_740_991 }),
  fc.constantFrom(1, 10_000, 5_000_000_000),
);
const label = fc.oneof(
  fc.constantFrom(...NAMES),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
);

test('labels of any pie keep clear of each other and within the drawing', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(label, fen), { minLength: 1, maxLength: 20 }), (data) => {
      assert.equal(collisions(drawFigure(pie(data))), []);
    }),
    { numRuns: 150, seed: 2020 },
  );
});

test('labels of any bars keep clear of each other and within the drawing, which has its zero line', () => {
  const value = fc.oneof(
    fen,
    fc.constant(0),
    fen.map((amount) => -amount),
  );
  const unit = fc.constantFrom('元', '万元', '亿元');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(label, value), { minLength: 1, maxLength: 12 }),
      unit,
      (data, name) => {
        const figure = bars(
          data.map(([text, amount]) => datum(text, amount)),
          { unit: name },
        );
        const svg = drawFigure(figure);
        assert.equal(collisions(svg), []);
        const zeroLine = /stroke="currentColor"/g;
        assert.is(svg.match(zeroLine)?.length, 1);
      },
    ),
    { numRuns: 150, seed: 2020 },
  );
});

test('is small: seven usual figures leave room for the page', () => {
  const sections = NAMES.slice(0, 5).map((name, index) => [name, 10 ** (10 - index)] as const);
  for (const figure of [twoYears, publicExpenses, pie(sections)]) {
    assert.ok(Buffer.byteLength(drawFigure(figure)) < 6 * 1024);
  }
});

test.run();
