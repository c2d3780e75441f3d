export { createLarder } from './larder.js';
