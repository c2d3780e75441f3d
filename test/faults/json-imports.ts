/** For `node --import`: a dependency imports JSON without saying so, which its bundler allows and Node does not. */
import { registerHooks } from 'node:module';

registerHooks({
  resolve: (specifier, context, nextResolve) => {
    const resolved = nextResolve(specifier, context);
    return resolved.url.endsWith('.json')
      ? { ...resolved, importAttributes: { ...resolved.importAttributes, type: 'json' } }
      : resolved;
  },
});
