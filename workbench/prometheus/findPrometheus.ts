import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface PrometheusPrograms {
  prometheus: string;
  promtool: string;
}

export interface FindOptions {
  /** Whether the distribution's package may be installed when the programs are missing. */
  mayInstall?: boolean;
  /** Told what is being done when it takes a while. */
  report?: (line: string) => void;
}

const howToInstall = `Prometheus is missing: the programs "prometheus" and "promtool" were not found on PATH.
  Debian, Ubuntu:  sudo apt-get update && sudo apt-get install -y prometheus
  macOS:           brew install prometheus
  other systems:   unpack the archive from https://prometheus.io/download/ and add its folder to PATH
Then run the same command again.`;

/** Finds both programs on PATH, or installs the package; an error says what to do on each system. */
export function findPrometheus({ mayInstall = true, report }: FindOptions = {}): PrometheusPrograms {
  const found = lookUp();
  if (found) {
    return found;
  }
  const failure = mayInstall ? installPackage(report) : undefined;
  const installed = lookUp();
  if (installed) {
    return installed;
  }
  throw new Error(failure ? `${howToInstall}\n\nInstalling the package failed:\n${failure}` : howToInstall);
}

function lookUp(): PrometheusPrograms | undefined {
  const prometheus = onPath('prometheus');
  const promtool = onPath('promtool');
  return prometheus && promtool ? { prometheus, promtool } : undefined;
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
function installPackage(report: FindOptions['report']): string | undefined {
  const rootPrefix = prefixForRoot();
  if (!onPath('apt-get') || !rootPrefix) {
    return undefined;
  }
  report?.('Installing the package "prometheus" with apt-get …');
  for (const command of [['update'], ['install', '-y', '--no-install-recommends', 'prometheus']]) {
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
