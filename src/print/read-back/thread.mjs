// Plain JavaScript: a thread starts without the loader that understands TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./thread.ts');
