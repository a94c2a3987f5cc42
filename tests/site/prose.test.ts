import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { escapeText, proseHtml } from '../../src/site/prose.ts';

const test = suite('running text');

const whole = (text: string): string => `<span class="nowrap">${text}</span>`;

test('keeps a figure and its unit on one line', () => {
  for (const figure of ['622.97万元', '2,946.25万元', '0.0%', '12元', '3.5亿元', '1.2个百分点']) {
    assert.is(proseHtml(`为${figure}，`), `为${whole(figure)}，`);
  }
  assert.is(proseHtml('2020年共49640件'), '2020年共49640件');
});

test('escapes before it marks', () => {
  assert.is(proseHtml('<5%&"'), `&lt;${whole('5%')}&amp;&quot;`);
  assert.is(proseHtml("'39万元"), `&#39;${whole('39万元')}`);
});

test('escapes every character that could end a text or an attribute', () => {
  assert.is(
    escapeText(`<a href="x" title='y'>&amp;`),
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;',
  );
  assert.is(escapeText('收入（万元）'), '收入（万元）');
});

test.run();
