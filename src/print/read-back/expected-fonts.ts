import type { Face } from '../faces.ts';
import type { ExpectedFont } from './compare-fonts.ts';

/**
 * @param faces the faces of this machine
 * @param needed names of those that a document needs
 * @returns the fonts that its PDF must have; none for a face that no font shows
 */
export function expectedFonts(faces: readonly Face[], needed: readonly string[]): ExpectedFont[] {
  return faces
    .filter(({ name, postScriptName }) => postScriptName !== '' && needed.includes(name))
    .map(({ name, postScriptName, source }) => ({
      face: name,
      name: postScriptName,
      // The fonts of packages are made TrueType; what the system has may be of any kind.
      trueType: source !== '系统',
    }));
}
