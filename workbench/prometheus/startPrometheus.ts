import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { findPrometheus } from './findPrometheus';
import { freePort } from './freePort';
import { prometheusConfig, type ScrapeTarget } from './prometheusConfig';

export interface PrometheusOptions {
  /** Holds the blocks, the write-ahead log and the configuration. */
  dataFolder: string;
  /** 0 takes any free port. */
  port?: number;
  retentionDays?: number;
  scrapeTargets?: readonly ScrapeTarget[];
  /** Of alert and recording rules. */
  ruleFiles?: readonly string[];
  /** More command line flags, as Prometheus takes them. */
  flags?: readonly string[];
}

export interface RunningPrometheus {
  url: string;
  port: number;
  /** Ends the process and waits until it has written its data. */
  stop(): Promise<void>;
  /** Starts it again on the same port and data, whether it runs or was stopped. */
  restart(): Promise<void>;
}

const readyWithinMs = 60_000;
const stopWithinMs = 15_000;

/** Starts a Prometheus that only this machine can reach; resolves when it answers queries. */
export async function startPrometheus(options: PrometheusOptions): Promise<RunningPrometheus> {
  const { prometheus } = findPrometheus();
  const port = await freePort(options.port);
  const url = `http://127.0.0.1:${port}`;
  const configFile = join(options.dataFolder, 'prometheus.yml');
  mkdirSync(options.dataFolder, { recursive: true });
  const ruleFiles = (options.ruleFiles ?? []).map((file) => resolve(file));
  writeFileSync(configFile, prometheusConfig(options.scrapeTargets ?? [], ruleFiles));

  const launch = () =>
    launchPrometheus(url, prometheus, [
      `--config.file=${configFile}`,
      `--storage.tsdb.path=${options.dataFolder}`,
      `--storage.tsdb.retention.time=${options.retentionDays ?? 120}d`,
      `--web.listen-address=127.0.0.1:${port}`,
      ...(options.flags ?? []),
    ]);

  let child = await launch();
  return {
    url,
    port,
    stop: () => stopChild(child),
    restart: async () => {
      await stopChild(child);
      child = await launch();
    },
  };
}

async function launchPrometheus(url: string, program: string, args: readonly string[]): Promise<ChildProcess> {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const log: string[] = [];
  child.stderr
    ?.setEncoding('utf8')
    .on('data', (text: string) => log.push(...text.split('\n')) > 400 && log.splice(0, 200));
  child.once('error', (error) => log.push(error.message));

  const endWithParent = () => child.kill('SIGKILL');
  process.once('exit', endWithParent);
  child.once('exit', () => process.off('exit', endWithParent));

  const deadlineMs = Date.now() + readyWithinMs;
  while (!(await isReady(url))) {
    if (hasEnded(child) || child.pid === undefined || Date.now() > deadlineMs) {
      await stopChild(child);
      throw new Error(`Prometheus did not start on ${url}. The end of its log:\n${log.slice(-15).join('\n').trim()}`);
    }
    await sleep(100);
  }
  return child;
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/-/ready`)).ok;
  } catch {
    return false; // not listening yet
  }
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (hasEnded(child) || child.pid === undefined) {
    return;
  }
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const kill = setTimeout(() => child.kill('SIGKILL'), stopWithinMs);
  await ended;
  clearTimeout(kill);
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
