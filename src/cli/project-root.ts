import { fileURLToPath } from 'node:url';

/** The folder of the program itself: templates, schemas and the default data are found from here. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
