import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { HelpConfiguration } from 'commander';
import { audit } from './audit.ts';
import type { AuditOptions } from './audit.ts';
import { archive, type ArchiveOptions } from './archive.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { dev } from './dev.ts';
import { doctor } from './doctor.ts';
import { exitStatus } from './exit-status.ts';
import type { ExitStatus } from './exit-status.ts';
import { formatNames } from './format/format.ts';
import type { FormatName } from './format/format.ts';
import { newDisclosure } from './new.ts';
import { print } from './print.ts';
import { MissingFolder } from './read-project.ts';
import { verify } from './verify.ts';
import { MissingBrowser } from '../print/print.ts';
import { explainWriteFault } from '../source/write-fault.ts';

/** Where a command finds its data and puts its output. */
export interface Folders {
  data: string;
  out: string;
}

const usageMessages: Readonly<Record<string, string>> = {
  'commander.unknownOption': '没有这个选项',
  'commander.unknownCommand': '没有这个命令',
  'commander.optionMissingArgument': '选项后面缺少内容',
  'commander.excessArguments': '多写了内容',
  'commander.missingArgument': '缺少内容',
  'commander.invalidArgument': '选项后面的内容不对',
};

/** Runs one command of the program and returns its exit status. Never throws for what a user can mend. */
export async function run(parameters: string[]): Promise<ExitStatus> {
  const outcome: Outcome = { status: exitStatus.done, written: '' };
  const program = new Command('juesuan')
    .description('部门决算公开：一份 YAML，生成网页和 PDF')
    .usage('<命令> [选项]')
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .configureHelp(chineseHelp)
    .helpOption('-h, --help', '显示帮助')
    .helpCommand(false);
  addDataCommands(program, outcome);
  addOutputCommands(program, outcome);
  addOtherCommands(program, outcome);
  try {
    await program.parseAsync(parameters, { from: 'user' });
    return outcome.status;
  } catch (error) {
    return report(error, outcome.written);
  }
}

/** What came of the command that ran. */
interface Outcome {
  status: ExitStatus;
  /** Where it writes, for errors that do not say it. */
  written: string;
}

function addCommand(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .usage('[选项]')
    .helpOption('-h, --help', '显示帮助')
    .configureHelp(chineseHelp);
}

function addDataCommand(program: Command, name: string, description: string): Command {
  return addCommand(program, name, description).option('--data <文件夹>', '数据文件夹', 'data');
}

/** What works on the data. */
function addDataCommands(program: Command, outcome: Outcome): void {
  addDataCommand(program, 'build', '检查全部数据，生成网页和 PDF')
    .option('--out <文件夹>', '输出文件夹', '_site')
    .option('--no-pdf', '只生成网页，不打印 PDF')
    .option('--strict', '有警告的也不发布', false)
    .option('--review <文件>', '另写一张给审核人员看的网页，如 check.html，不能放在输出文件夹里')
    .action(async (options: Folders & { pdf: boolean; strict: boolean; review?: string }) => {
      outcome.written = options.out;
      outcome.status = await build(options);
    });
  addDataCommand(program, 'check', '只检查数据，列出问题')
    .addOption(formatOption())
    .option('--strict', '有警告也算不通过', false)
    .action(async (options: Folders & { format: FormatName; strict: boolean }) => {
      outcome.status = await check(options);
    });
  addDataCommand(program, 'new', '写一份待填的新文件；有上一年度的文件时照它列出各行')
    .argument('<单位>', '单位文件夹的名字')
    .argument('<年度>', '如 2021')
    .usage('[选项] <单位> <年度>')
    .action(async (unit: string, year: string, options: Folders) => {
      outcome.status = await newDisclosure(unit, year, options);
    });
  addDataCommand(program, 'dev', '边改边看：预览网页（含草稿）和问题，保存后自动更新')
    .addOption(
      new Option('--port <端口>', '本机的端口').argParser(portNumber).default(8080, '8080'),
    )
    .action(async (options: Folders & { port: number }) => {
      outcome.status = await dev(options);
    });
}

/** What works on a site that was built. */
function addOutputCommands(program: Command, outcome: Outcome): void {
  addDataCommand(program, 'print', '把已生成的网页打印成 PDF')
    .option('--out <文件夹>', '输出文件夹', '_site')
    .action(async (options: Folders) => {
      outcome.written = options.out;
      outcome.status = await print(options);
    });
  addDataCommand(program, 'archive', '把每份决算连同数据打成一个档案包（BagIt）')
    .option('--out <文件夹>', '已生成的网站', '_site')
    .option('--to <文件夹>', '放档案包的文件夹', '_archive')
    .option('--retention <期限>', '元数据里的保管期限，如 永久')
    .action(async (options: ArchiveOptions) => {
      outcome.written = options.to;
      outcome.status = await archive(options);
    });
  addCommand(program, 'verify', '按清单核对一份决算或整个网站的文件')
    .argument('[文件夹]', '决算或网站的文件夹（默认 _site）')
    .usage('[文件夹]')
    .action(async (folder: string = '_site') => {
      outcome.status = await verify(folder);
    });
}

function addOtherCommands(program: Command, outcome: Outcome): void {
  addCommand(program, 'doctor', '检查这台机器：浏览器、字体、选用的工具')
    .option('--fetch-fonts', '没有仿宋时，从 Debian 的软件包取来（不用管理员权限）', false)
    .action(async (options: { fetchFonts: boolean }) => {
      outcome.status = await doctor(options);
    });
  addDataCommand(program, 'audit', '核对已公开的决算文件（文本、网页、.docx、PDF）')
    .argument('<文件或文件夹...>', '一个或几个文件，或放着它们的文件夹')
    .usage('[选项] <文件或文件夹...>')
    .addOption(formatOption())
    .option('--strict', '有警告也算不通过', false)
    .option('--all', '提示和没有核对的也逐条列出', false)
    .action(async (paths: string[], options: AuditOptions) => {
      outcome.status = await audit(paths, options);
    });
}

function formatOption(): Option {
  return new Option('--format <格式>', `输出的格式：${formatNames.join('、')}`)
    .choices(formatNames)
    .default('text');
}

function portNumber(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port < 65536) return port;
  throw new InvalidArgumentError('no port');
}

const helpTitles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Arguments:': '内容：',
};

/** The words that Commander's help brings along, in Chinese. */
const chineseHelp: HelpConfiguration = {
  styleTitle: (title) => helpTitles[title] ?? title,
  subcommandTerm: (command) => `${command.name()} [选项]`,
  optionDescription: ({ description, defaultValue }) =>
    typeof defaultValue === 'string' ? `${description}（默认 ${defaultValue}）` : description,
};

/** Says what a user can mend in one sentence; anything else is a fault of the program and keeps its trace. */
function report(error: unknown, written: string): ExitStatus {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitStatus.done;
    if (error.code === 'commander.help') return exitStatus.usage;
    // Of too many words Commander names the command, which is right.
    const isExcess = error.code === 'commander.excessArguments';
    const what = isExcess ? undefined : /'([^']*)'/.exec(error.message)?.[1];
    const message = usageMessages[error.code] ?? '用法不对';
    console.error(`${message}${what === undefined ? '' : `：${what}`}。用 --help 查看用法。`);
    return exitStatus.usage;
  }
  if (error instanceof MissingFolder || error instanceof MissingBrowser) {
    console.error(error.message);
    return exitStatus.usage;
  }
  const fault = explainWriteFault(error, written);
  if (fault === undefined) throw error;
  console.error(fault);
  return exitStatus.usage;
}
