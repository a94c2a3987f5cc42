import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { SvgContext } from '../../../src/site/figures/svg-context.ts';

const test = suite('SvgContext');

test('writes texts on their baseline, where they were moved to', () => {
  const context = new SvgContext(100, 100);
  context.font = 'normal 20px sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.save();
  context.translate(30, 40);
  context.fillText('支出', 1, 2);
  context.restore();
  context.textAlign = 'right';
  context.textBaseline = 'alphabetic';
  context.fillText('0', 1, 2);
  const run = { fontSize: 20, fill: '#000' };
  assert.equal(context.texts, [
    { text: '支出', x: 31, y: 49.6, anchor: 'middle', ...run },
    { text: '0', x: 1, y: 2, anchor: 'end', ...run },
  ]);
});

test('writes arcs as arcs, more than half a turn in two', () => {
  const context = new SvgContext(100, 100);
  context.beginPath();
  context.arc(50, 50, 10, 0, 2 * Math.PI);
  context.closePath();
  context.fill();
  assert.is(context.shapes[0]?.path, 'M60 50A10 10 0 0 1 40 50A10 10 0 0 1 60 50Z');
});

test('one path filled and stroked is one shape, lines of a kind are one shape', () => {
  const context = new SvgContext(100, 100);
  context.beginPath();
  context.rect(1, 2, 3, 4);
  context.fill();
  context.stroke();
  for (const y of [10, 20]) {
    context.beginPath();
    context.moveTo(0, y);
    context.lineTo(5, y);
    context.lineTo(NaN, y);
    context.stroke();
  }
  assert.equal(context.shapes, [
    { path: 'M1 2H4V6H1Z', fill: '#000', stroke: '#000', strokeWidth: 1 },
    { path: 'M0 10L5 10M0 20L5 20', stroke: '#000', strokeWidth: 1 },
  ]);
});

test('fails where it would draw something else than asked', () => {
  const context = new SvgContext(100, 100);
  assert.throws(() => context.rotate(1), '只能平移');
  assert.throws(() => context.setTransform(2, 0, 0, 2, 0, 0), '只能平移');
  assert.throws(() => context.setLineDash([3]), '虚线');
  context.textAlign = 'justify';
  assert.throws(() => context.fillText('', 0, 0), 'justify');
  context.save();
  context.clip();
  assert.throws(() => context.fill(), '剪裁');
  context.restore();
  context.fill();
  assert.equal(context.shapes, []);
});

test.run();
