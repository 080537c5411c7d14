export type UidProblem = 'empty' | 'too-long' | 'bad-characters';

/** Grafana's rule for uids: 1 to 40 of letters, digits, `_` and `-`. Undefined where the uid is good. */
export function checkUid(uid: string): UidProblem | undefined {
  if (uid === '') {
    return 'empty';
  }
  if (uid.length > 40) {
    return 'too-long';
  }
  return /^[A-Za-z0-9_-]+$/.test(uid) ? undefined : 'bad-characters';
}
