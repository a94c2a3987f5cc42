import { unitNature } from '../../outline/unit-nature.ts';
import { logicalIdentity } from '../sentence-rule.ts';

/** N02: only offices, and institutions run like offices, have 机关运行经费. */
export const operatingFunds = logicalIdentity(
  'N02',
  '事业单位没有机关运行经费',
  function* ({ facts, outline }) {
    const said = facts.amountsOf('机关运行经费')[0];
    if (said === undefined || unitNature(outline) !== '事业') return;
    const found = said.amount.text;
    const message = `文中说本单位是事业单位，机关运行经费却是${found}：不是参照公务员法管理的事业单位没有机关运行经费，请核对`;
    yield said.amount.fen === 0 ? undefined : { message, place: said.place, found };
  },
  ['warning'],
);
