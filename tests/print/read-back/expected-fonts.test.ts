/** Which fonts a PDF must have by name: those of packages; what a system calls its own is not known. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Face, FontSource } from '../../../src/print/faces.ts';
import { expectedFonts } from '../../../src/print/read-back/expected-fonts.ts';

const face = (name: string, source: FontSource, postScriptName = `${name}-PS`): Face => ({
  name,
  use: '正文',
  font: name,
  postScriptName,
  source,
  proper: true,
});

const test = suite('fonts a PDF must have');

test('fonts of packages and fetched ones, where the document needs the face', () => {
  const faces = [face('仿宋', '取来的'), face('黑体', '软件包'), face('楷体', '软件包')];
  assert.equal(expectedFonts(faces, ['仿宋', '黑体']), [
    { face: '仿宋', name: '仿宋-PS' },
    { face: '黑体', name: '黑体-PS' },
  ]);
});

test('a font of the system is asked for by no name, nor a face that no font shows', () => {
  const faces = [face('仿宋', '系统'), face('黑体', '软件包', '')];
  assert.equal(expectedFonts(faces, ['仿宋', '黑体']), []);
});

test.run();
