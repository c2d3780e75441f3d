export { preview } from './preview.js';
export { pageCount, pageNumbers, pageOf } from './pages.js';
export { parseTags } from './tags.js';
export { save, SaveError } from './save.js';
