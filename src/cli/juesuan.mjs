#!/usr/bin/env node
// Plain JavaScript: sets up what is missing, then hands over to the program in TypeScript.
import { setUp } from './setup.mjs';

setUp();
const { register } = await import('tsx/esm/api');
register();
const { run } = await import('./main.ts');
process.exitCode = await run(process.argv.slice(2));
