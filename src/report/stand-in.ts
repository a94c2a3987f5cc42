/**
 * A page of an attached PDF is printed as a stand-in: a picture of two pixels that says which page it stands for, in
 * the size and place that the page shall have. So numbering, contents, bookmarks and tags come from the same print as
 * everything else; in the finished PDF the page takes the place of the picture.
 */
export interface StandIn {
  /** Counts the attached PDFs of the report from 1. */
  ordinal: number;
  /** Counts the pages of the attached PDF from 1. */
  page: number;
}

/** Marks the picture as a stand-in: the first pixel. */
const mark = [0x4a, 0x53, 0x46] as const;

/** Returns red, green and blue of the two pixels. @throws where there are more attachments or pages than fit. */
export function standInPixels({ ordinal, page }: StandIn): number[] {
  if (ordinal > 0xff || page > 0xffff)
    throw new Error('附件不能超过 255 个，每个不能超过 65535 页');
  return [...mark, ordinal, page >> 8, page & 0xff];
}

/** Returns what the picture stands for; undefined where it is another picture. */
export function standInOf(pixels: ArrayLike<number>): StandIn | undefined {
  const [red, green, blue, ordinal = 0, high = 0, low = 0] = Array.from(pixels);
  const marked = red === mark[0] && green === mark[1] && blue === mark[2];
  return marked && pixels.length === 6 ? { ordinal, page: (high << 8) | low } : undefined;
}
