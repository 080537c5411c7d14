/** Imports from one module come from another: options `{ modules: { from: to } }`. */
module.exports = function replaceImports(source, map) {
  const { modules } = this.getOptions();
  const replaced = source.replace(/(\bfrom\s*)(["'])([^"']+)\2/g, (whole, from, quote, name) =>
    Object.hasOwn(modules, name) ? `${from}${quote}${modules[name]}${quote}` : whole
  );
  this.callback(null, replaced, map);
};
