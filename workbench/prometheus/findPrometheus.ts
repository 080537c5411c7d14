import { type FindOptions, findPrograms } from '../programs/findPrograms';

const howToInstall = `Prometheus is missing: the programs "prometheus" and "promtool" were not found on PATH.
  Debian, Ubuntu:  sudo apt-get update && sudo apt-get install -y prometheus
  macOS:           brew install prometheus
  other systems:   unpack the archive from https://prometheus.io/download/ and add its folder to PATH
Then run the same command again.`;

export function findPrometheus(options?: FindOptions): { prometheus: string; promtool: string } {
  return findPrograms({ programs: ['prometheus', 'promtool'], debianPackage: 'prometheus', howToInstall }, options);
}
