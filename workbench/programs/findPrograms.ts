import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Wanted<Name extends string> {
  programs: readonly Name[];
  /** Debian's package that brings them. */
  debianPackage: string;
  /** What to do where it cannot be installed from here. */
  howToInstall: string;
}

export interface FindOptions {
  /** Whether the distribution's package may be installed when the programs are missing. */
  mayInstall?: boolean;
  /** Told what is being done when it takes a while. */
  report?: (line: string) => void;
}

/** Finds all the programs on PATH, or installs their package; an error says what to do. */
export function findPrograms<Name extends string>(
  wanted: Wanted<Name>,
  { mayInstall = true, report }: FindOptions = {}
): Record<Name, string> {
  const found = lookUp(wanted.programs);
  if (found) {
    return found;
  }
  const failure = mayInstall ? installPackage(wanted.debianPackage, report) : undefined;
  const installed = lookUp(wanted.programs);
  if (installed) {
    return installed;
  }
  throw new Error(failure ? `${wanted.howToInstall}\n\nInstalling the package failed:\n${failure}` : wanted.howToInstall);
}

function lookUp<Name extends string>(programs: readonly Name[]): Record<Name, string> | undefined {
  const paths = {} as Record<Name, string>;
  for (const program of programs) {
    const path = onPath(program);
    if (path === undefined) {
      return undefined;
    }
    paths[program] = path;
  }
  return paths;
}

function onPath(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, program)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // an unreadable folder on PATH is as good as a missing program
  }
}

/** Installs the distribution's package where that needs no password; returns the error text if it fails. */
function installPackage(name: string, report: FindOptions['report']): string | undefined {
  const rootPrefix = prefixForRoot();
  if (!onPath('apt-get') || !rootPrefix) {
    return undefined;
  }
  report?.(`Installing the package "${name}" with apt-get …`);
  for (const command of [['update'], ['install', '-y', '--no-install-recommends', name]]) {
    const [program = '', ...args] = [...rootPrefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...command];
    const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
    if (status !== 0) {
      return `apt-get ${command.join(' ')}\n${error?.message ?? lastLines(`${stdout}\n${stderr}`)}`;
    }
  }
  return undefined;
}

/** The words to put before a command so that it runs as root; undefined where that would ask for a password. */
function prefixForRoot(): string[] | undefined {
  if (process.getuid?.() === 0) {
    return [];
  }
  return onPath('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-12).join('\n');
}
