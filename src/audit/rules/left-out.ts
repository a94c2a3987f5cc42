/** Official identities that no rule checks in one published document: id → why. A rule that is added removes its line. */
export const leftOutOfAudit: Readonly<Record<string, string>> = {
  F07: '与 J15 相同，由它核对',
  G06: '说明的“三公”按两张表相加，由 L19、L20 核对',
  I06: '由 I03、I07、J15 合起来推出，各科目由 I05 核对',
  J06: '由 A01、A02、B02、C02 推出',
  K10: '要有本年度的部门预算公开：它是另一套表，标题、栏次各地不同，还没有认它的依据；不认作决算，也不拿来比',
  K11: '同 K10',
  L29: '图的数读作说明的数，由 L31 核对',
};
