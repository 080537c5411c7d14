import { runCommand } from './runCommand';

const { code, out, err } = runCommand(process.argv.slice(2));
out.forEach((line) => process.stdout.write(`${line}\n`));
err.forEach((line) => process.stderr.write(`${line}\n`));
process.exitCode = code;
