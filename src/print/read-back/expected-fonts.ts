import type { Face } from '../faces.ts';
import type { ExpectedFont } from './compare-fonts.ts';

/**
 * @param faces the faces of this machine
 * @param needed names of those that a document needs
 * @returns the fonts that its PDF must have: those of packages, which are made TrueType. A font of the system may be of
 * any kind and may be called otherwise in the PDF than by the browser; a face that no font shows has none.
 */
export function expectedFonts(faces: readonly Face[], needed: readonly string[]): ExpectedFont[] {
  return faces
    .filter(({ source, postScriptName }) => source !== '系统' && postScriptName !== '')
    .filter(({ name }) => needed.includes(name))
    .map(({ name, postScriptName }) => ({ face: name, name: postScriptName }));
}
