import type { Site } from '../../src/source/types/site.ts';

/** A fictional site that states everything a site can state. */
export const sampleSite: Site = {
  网站名称: '示例市人民政府',
  网站域名: 'www.example.gov.cn',
  网站标识码: '0000000001',
  主办单位: '示例市人民政府办公室',
  栏目: {
    栏目名称: '部门决算',
    栏目描述: '部门和单位决算公开',
    栏目关键词: '决算;公开',
    栏目类别: '数据发布',
  },
};
