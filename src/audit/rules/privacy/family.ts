import type { AuditFamily } from '../audit-family.ts';
import { namedPersonRules } from './named-persons.ts';

/** Private data that only the form of a document tells; what one text tells is the affair of T201 to T208. */
export const privacyFamily: AuditFamily = {
  title: '已公开的文件：个人信息',
  mend: '删去个人信息，确有依据要公开的写明依据',
  words: {
    AU50: {
      title: '表格里写了个人姓名',
      example: '绩效自评表的“评价人员”下，“姓名”一栏填了评价人员的真名',
      mend: '公开的文件里删去姓名和签字，栏目留空',
    },
  },
  sentences: namedPersonRules,
};
