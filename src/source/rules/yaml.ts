import type { RuleWords } from '../rule-description.ts';

/** S01x and S02x: what is wrong with a file as YAML. */
export const yamlRules = {
  S010: {
    title: 'YAML 格式有误',
    example: '一行文字没有冒号，也不属于上一栏',
    mend: '写成“栏名: 内容”，多行文字用“|-”',
  },
  S011: {
    title: '缩进用了制表符（Tab）',
    example: '“概况:”下一行用 Tab 键缩进',
    mend: '改用空格，每一级 2 个',
  },
  S012: {
    title: '缩进用了全角空格',
    example: '“　基本职能: 甲”前面是中文输入法的空格',
    mend: '改用半角空格，每一级 2 个',
  },
  S013: {
    title: '冒号是全角的',
    example: '年度：2020',
    mend: '改成半角冒号加一个空格：年度: 2020',
  },
  S014: {
    title: '冒号后面没有空格',
    example: '年度:2020',
    mend: '冒号后加一个空格：年度: 2020',
  },
  S015: {
    title: '逗号、括号、引号或“-”是全角的',
    example: '科目: “2080505”',
    mend: '改成半角：科目: "2080505"',
  },
  S016: {
    title: '引号或括号没有配对',
    example: '科目: "2080505',
    mend: '补上另一半',
  },
  S017: {
    title: '文字要加引号',
    example: '基本职能: [2020] 1 号文件规定的职责',
    mend: '给整段文字加上引号，或用“|-”另起一行写',
  },
  S018: {
    title: '缩进没有对齐',
    example: '同一行支出的“合计”比“科目”多缩进一格',
    mend: '同一级的各行左边对齐，每一级 2 个空格',
  },
  S019: {
    title: '嵌套太深',
    example: '括号套括号超过 100 层',
    mend: '检查是不是多写了括号',
  },
  S020: {
    title: '一个文件里有几份文档',
    example: '两个年度写在一个文件里，中间用“---”隔开',
    mend: '每个年度存成一个文件，删去“---”',
  },
  S021: {
    title: '用了 YAML 的锚点或别名',
    example: '合计: &总数 100',
    mend: '删去“&”和“*”，相同的内容照抄写全',
  },
  S022: {
    title: '用了 YAML 的标签',
    example: '基本职能: !!str 甲',
    mend: '删去以“!”开头的标签',
  },
  S023: {
    title: '同一栏写了两次',
    example: '一份文件里有两个“支出:”',
    mend: '把两处合并，或删去一处',
  },
  S024: {
    title: '不能用作栏名',
    example: '? [甲]',
    mend: '栏名只写一个词：栏名: 内容',
  },
  S025: {
    title: '列表的“-”后面没有空格',
    example: '-科目: "2080505"',
    mend: '“-”后加一个空格：- 科目: "2080505"，同一项的各行对齐',
  },
  S026: {
    title: 'Git 合并冲突没有解决',
    example: '文件里留着“<<<<<<< HEAD”',
    mend: '留下对的一份，删去另一份和各行标记',
  },
  S027: {
    title: '从电子表格粘贴的行',
    example: '30201（制表符）办公费（制表符）12000.00',
    mend: '每个数各写成“栏名: 数”："30201": 12000.00',
  },
} satisfies Record<string, RuleWords>;
