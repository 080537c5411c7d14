module.exports = {
  endOfLine: 'auto',
  printWidth: 120,
  trailingComma: 'es5',
  semi: true,
  singleQuote: true,
  tabWidth: 2,
};
