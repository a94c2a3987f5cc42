import type { TextContext } from '../text-rule.ts';

/** Returns what to do where private data is published on good ground: an authored file has a place to say so. */
export function onGoodGround({ isPublished = false }: TextContext): string {
  return isPublished ? '确有依据要公开的，写明依据' : '确有依据要公开的，在“不核对”里写明原因';
}
