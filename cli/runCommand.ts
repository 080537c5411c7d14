import { parseArgs } from 'node:util';
import { EXPORT_FORMATS } from '../src/core/interchange/exportText';
import { diff } from './commands/diff';
import { exportFiles } from './commands/exportFiles';
import { importFiles } from './commands/importFiles';
import { lint } from './commands/lint';
import { render } from './commands/render';
import type { Outcome } from './outcome';

const USAGE = [
  'npm run headroom -- lint <file or folder> …                 checks definitions in YAML or JSON',
  'npm run headroom -- render <file or folder> … --out <folder> writes dashboards for provisioning',
  'npm run headroom -- import <file or folder> … [--out <folder> [--replace | --new-names]] reads OpenSLO, Sloth and Pyrra, and writes definitions in YAML',
  'npm run headroom -- export <file or folder> … --format <format> [--out <file>] writes headroom, openslo, sloth, sloth-kubernetes or pyrra',
  'npm run headroom -- diff <before> <after>                    says what differs between two sets of definitions',
  'Exit codes: 0 good, 1 something was found (or differs), 2 it could not be done.',
];

/** Runs what the arguments say. Never throws: what cannot be done is said in a line. */
export function runCommand(args: readonly string[]): Outcome {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        ...{ out: { type: 'string' }, format: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
        ...{ replace: { type: 'boolean' }, 'new-names': { type: 'boolean' } },
      },
      allowPositionals: true,
    });
    const [command, ...paths] = positionals;
    return values.help === true ? { code: 0, out: USAGE, err: [] } : run(command, paths, values);
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
}

interface Options {
  out?: string | undefined;
  format?: string | undefined;
  replace?: boolean | undefined;
  'new-names'?: boolean | undefined;
}

function run(command: string | undefined, paths: readonly string[], options: Options): Outcome {
  const { out, format } = options;
  const [first, second] = paths;
  if (command === 'import' || options.replace === true || options['new-names'] === true) {
    return runImport(command, paths, options);
  }
  if (format !== undefined || command === 'export') {
    const known = EXPORT_FORMATS.find((name) => name === format);
    return command === 'export' && first !== undefined && known !== undefined
      ? exportFiles(paths, known, out)
      : refused(`This is not how “${command}” is called.`);
  }
  if (command === 'lint' && first !== undefined && out === undefined) {
    return lint(paths);
  }
  if (command === 'render' && first !== undefined && out !== undefined) {
    return render(paths, out);
  }
  if (command === 'diff' && first !== undefined && second !== undefined && paths.length === 2 && out === undefined) {
    return diff(first, second);
  }
  return refused(command === undefined ? 'Say what to do.' : `This is not how “${command}” is called.`);
}

function runImport(command: string | undefined, paths: readonly string[], options: Options): Outcome {
  const { out, format, replace = false, 'new-names': newNames = false } = options;
  const isDecided = replace || newNames;
  if (command !== 'import' || paths.length === 0 || format !== undefined || (replace && newNames)) {
    return refused(`This is not how “${command}” is called.`);
  }
  return isDecided && out === undefined
    ? refused('--replace and --new-names say what becomes of definitions in a folder: name it by --out.')
    : importFiles(paths, out, replace ? 'replace' : newNames ? 'rename' : 'keep');
}

function refused(why: string): Outcome {
  return { code: 2, out: [], err: [why, ...USAGE] };
}
