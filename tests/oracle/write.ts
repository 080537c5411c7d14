import { writeOracle } from './writeOracle';

/** `tsx tests/oracle/write.ts <file>`: the samples of all scenarios. */
const [file] = process.argv.slice(2);
if (!file) {
  throw new Error('tsx tests/oracle/write.ts <file>');
}
writeOracle(file);
