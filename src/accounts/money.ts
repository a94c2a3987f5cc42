/** An amount in 分, an exact integer: 2^53 分 is more than 90 万亿元. Branded so that no other number passes for money. */
export type Fen = number & { readonly __unit: '分' };
