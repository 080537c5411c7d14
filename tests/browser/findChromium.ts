import { type FindOptions, findPrograms } from '../../workbench/programs/findPrograms';

const howToInstall = `Chromium is missing: the program "chromium" was not found on PATH. The browser tests need it.
  Debian:         sudo apt-get update && sudo apt-get install -y chromium
  macOS:          brew install --cask chromium
  other systems:  install Chromium or Chrome so that it can be started as "chromium"
Then run the same command again.`;

export function findChromium(options?: FindOptions): string {
  return findPrograms({ programs: ['chromium'], debianPackage: 'chromium', howToInstall }, options).chromium;
}
