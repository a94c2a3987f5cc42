/** The part of Eleventy 3.1 that is used here; the package carries no declarations of its own. */

declare module '@11ty/eleventy' {
  import type { Environment } from 'nunjucks';

  export interface EleventyConfig {
    on(
      event: 'eleventy.engine.njk',
      listener: (engine: { environment: Environment }) => void,
    ): void;
    addExtension(ending: string, options: { key: string }): void;
    addGlobalData(name: string, value: unknown): void;
    addTemplate(path: string, content: string, data: object): void;
    setDataDirectory(folder: string): void;
    setDataFileSuffixes(suffixes: string[]): void;
    setInputDirectory(folder: string): void;
    setIncludesDirectory(folder: string): void;
    setNunjucksEnvironmentOptions(options: {
      autoescape?: boolean;
      dev?: boolean;
      lstripBlocks?: boolean;
      throwOnUndefined?: boolean;
      trimBlocks?: boolean;
    }): void;
    setTemplateFormats(formats: string[]): void;
    setUseGitIgnore(use: boolean): void;
  }

  export interface EleventyOptions {
    /** Empty: no configuration file is looked for. */
    configPath: '';
    loader: 'esm';
    quietMode: boolean;
    config?: (config: EleventyConfig) => void;
  }

  export interface WrittenPage {
    inputPath: string;
    outputPath: string;
    content: string;
  }

  export class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions);
    disableLogger(): void;
    write(): Promise<[copied: unknown[], pages: WrittenPage[]]>;
  }
}
