export { format } from './format.js';
export { parse } from './parse.js';
export { relative } from './relative.js';
