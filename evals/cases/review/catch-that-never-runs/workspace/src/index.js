export { preview } from './preview.js';
export { pageCount, pageOf } from './pages.js';
export { parseTags } from './tags.js';
export { ConflictError, save, SaveError } from './save.js';
