/** Whether a name of another tool is none here. */
export function nameIsChanged(name: string): boolean {
  return !/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(name);
}
