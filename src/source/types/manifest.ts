// Generated from schemas/manifest.schema.json by `npm run types`; not to be edited.

/**
 * manifest.json：一份决算公开的文件夹里每个文件的大小和校验值，以及由什么生成。
 */
export interface Manifest {
  /**
   * 清单的写法，现为 1。
   */
  格式版本: 1;
  /**
   * 生成这些文件的程序和版本。
   */
  程序: string;
  /**
   * 生成时数据所在仓库的 Git 提交；数据不在仓库里的没有这一项。
   */
  数据提交?: string;
  /**
   * 据以生成的数据文件。
   */
  数据文件: FileEntry[];
  /**
   * 文件夹里除清单以外的每个文件，按路径排列。
   */
  文件: FileEntry[];
}
/**
 * 一个文件。
 */
export interface FileEntry {
  /**
   * 相对于文件夹，用正斜杠。
   */
  路径: string;
  /**
   * 文件的大小。
   */
  字节数: number;
  /**
   * 校验值，小写十六进制。
   */
  'SHA-256': string;
}
