import path from 'node:path';

/** The file that a request path means; undefined when it must not be served. */
export function resolve(root, rawPath, { basePath, dotFiles }) {
  const decoded = decode(rawPath);
  if (decoded === undefined || decoded.includes('\0')) return undefined;
  if (decoded !== basePath && !decoded.startsWith(`${basePath}/`)) return undefined;
  const below = decoded.slice(basePath.length);
  const parts = below.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
  if (parts.includes('..')) return undefined;
  if (!dotFiles && parts.some((part) => part.startsWith('.'))) return undefined;
  return path.join(root, ...parts);
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
