// Local time must not matter to any test: all of them run in UTC.
process.env.TZ = 'UTC';

module.exports = {
  ...require('./.config/jest.config'),
};
